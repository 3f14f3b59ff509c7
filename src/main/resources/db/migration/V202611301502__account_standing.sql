-- Whether somebody may come in, asked at every request.
alter table users
    add column suspended_at     timestamptz,
    add column suspended_reason varchar(500),
    -- Sessions that know of another moment than this one have ended.
    add column sessions_from    timestamptz,
    -- To a few minutes.
    add column last_seen_at     timestamptz,
    add constraint users_suspended_with_reason check ((suspended_at is null) = (suspended_reason is null));

create index users_last_seen on users (last_seen_at desc nulls last, id);
create index users_administrators on users (id) where role = 'ADMIN';
