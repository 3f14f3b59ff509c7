-- What is said about a version: a thread begins with one that names a place, answers stand below it.
create table review_remarks (
    id          uuid          primary key,
    project_id  uuid          not null references projects (id) on delete cascade,
    -- What guests see of it instead of an id of ours.
    number      integer       not null,
    version     integer       not null,
    thread_id   uuid          references review_remarks (id) on delete cascade,
    -- Which link it came by; null for the team.
    link_id     uuid          references share_links (id) on delete set null,
    -- Who said it: a guest as a link knows them, or somebody with an account.
    guest       varchar(40),
    user_id     uuid          references users (id) on delete cascade,
    name        varchar(120)  not null,
    team        boolean       not null,
    shot_id     uuid,
    shot        integer,
    from_millis integer,
    to_millis   integer,
    drawing     varchar(24000),
    words       varchar(2000) not null,
    at          timestamptz   not null,
    resolved_at timestamptz,
    changed_at  timestamptz   not null,
    constraint review_remarks_number unique (project_id, number),
    constraint review_remarks_version foreign key (project_id, version) references share_versions (project_id, number)
        on delete cascade,
    constraint review_remarks_range check (to_millis is null or to_millis > from_millis)
);

create index review_remarks_version_of on review_remarks (project_id, version, at);
create index review_remarks_thread on review_remarks (thread_id) where thread_id is not null;
create index review_remarks_link on review_remarks (link_id, at) where link_id is not null;
create index review_remarks_user on review_remarks (user_id) where user_id is not null;

-- One person's approval of a version, or of a shot of it (0 for the whole).
create table review_approvals (
    project_id uuid        not null references projects (id) on delete cascade,
    version    integer     not null,
    shot       integer     not null,
    guest      varchar(40) not null,
    link_id    uuid        not null references share_links (id) on delete cascade,
    name       varchar(120) not null,
    at         timestamptz not null,
    primary key (project_id, version, shot, guest),
    constraint review_approvals_version foreign key (project_id, version) references share_versions (project_id, number)
        on delete cascade
);

create index review_approvals_link on review_approvals (link_id);

-- What the creator makes of a remark: other words for its shot, and the order that they led to once accepted.
create table review_edits (
    remark_id   uuid          primary key references review_remarks (id) on delete cascade,
    project_id  uuid          not null references projects (id) on delete cascade,
    shot_id     uuid          not null,
    before      varchar(4000) not null,
    words       varchar(4000) not null,
    order_id    uuid,
    proposed_at timestamptz   not null,
    accepted_at timestamptz
);

create index review_edits_project on review_edits (project_id);
