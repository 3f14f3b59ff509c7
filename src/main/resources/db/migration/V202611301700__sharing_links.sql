-- A version of a project that its creator published: what it is called, who made it, and what of the project it shows.
-- Never changed; only the film of it may come later.
create table share_versions (
    id           uuid        primary key,
    project_id   uuid        not null references projects (id) on delete cascade,
    number       integer     not null,
    revision     bigint      not null,
    title        varchar(120) not null,
    byline       varchar(120),
    aspect       varchar(16) not null,
    film_id      uuid        references films (id) on delete set null,
    published_at timestamptz not null,
    constraint share_versions_number unique (project_id, number),
    constraint share_versions_positive check (number >= 1)
);

-- One link. Of its address only the hash is here; a key of the home folder makes the address from id and nonce again.
create table share_links (
    id            uuid        primary key,
    project_id    uuid        not null references projects (id) on delete cascade,
    owner_id      uuid        not null references users (id) on delete cascade,
    nonce         bytea       not null,
    token_sha256  varchar(64) not null,
    name          varchar(80) not null,
    -- Null leads to the newest one.
    version       integer,
    shows         varchar(80) not null,
    allows        varchar(120) not null,
    watermark     boolean     not null,
    indexed       boolean     not null,
    -- Origins that may frame the player; «*» for all, empty for none.
    frames        varchar(500) not null,
    expires_at    timestamptz,
    zone          varchar(60) not null,
    password      varchar(200),
    created_at    timestamptz not null,
    revoked_at    timestamptz,
    people        bigint      not null default 0,
    views         bigint      not null default 0,
    plays         bigint      not null default 0,
    constraint share_links_token unique (token_sha256),
    constraint share_links_version foreign key (project_id, version) references share_versions (project_id, number)
        on delete cascade,
    constraint share_links_shows check (shows <> '')
);

create index share_links_project on share_links (project_id);
create index share_links_owner on share_links (owner_id, created_at desc);

-- Who looked today, as a number that nobody can lead back to them and that goes after two days.
create table share_visits (
    link_id uuid   not null references share_links (id) on delete cascade,
    day     date   not null,
    visitor bytea  not null,
    played  timestamptz,
    primary key (link_id, day, visitor)
);

create index share_visits_day on share_visits (day);

-- Wrong passwords, of a link from a network.
create table share_tries (
    link_id      uuid        not null references share_links (id) on delete cascade,
    network      varchar(80) not null,
    tries        integer     not null,
    last_at      timestamptz not null,
    closed_until timestamptz not null,
    primary key (link_id, network)
);
