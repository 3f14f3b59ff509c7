-- What somebody chose about themselves; null for what their browser says.
alter table users add column language  varchar(35);
alter table users add column time_zone varchar(64);

-- Pictures of people: square, drawn anew, so that nothing of the file they came from is left.
create table user_portraits (
    user_id    uuid primary key references users (id) on delete cascade,
    jpeg       bytea       not null,
    changed_at timestamptz not null
);

-- What somebody does or does not want to be told of; what has no row is as it is by itself.
create table notice_wishes (
    user_id uuid        not null references users (id) on delete cascade,
    notice  varchar(30) not null,
    wanted  boolean     not null,
    primary key (user_id, notice)
);
