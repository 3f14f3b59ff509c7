-- Looks of creators' own. A film takes one over whole, so nothing here is pointed at.
create table own_looks (
    id         uuid primary key,
    owner_id   uuid not null references users (id) on delete cascade,
    name       varchar(60) not null check (length(trim(name)) > 0),
    words      varchar(600) not null check (length(trim(words)) > 0),
    base       varchar(40) not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    removed_at timestamptz
);

create index own_looks_of_owner on own_looks (owner_id);

-- Small pictures, encoded anew: they go with the account and its backup.
create table own_look_pictures (
    id       uuid primary key,
    look_id  uuid not null references own_looks (id) on delete cascade,
    position integer not null,
    content  bytea not null check (length(content) between 1 and 4000000)
);

create index own_look_pictures_of_look on own_look_pictures (look_id, position);
