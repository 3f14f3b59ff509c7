-- What an administrator holds of the queue: everything, a provider's, a person's. What is paused stays where it is; what
-- drains lets out what was asked for before. Nothing is thrown away either way.
create table queue_stops (
    scope    varchar(8) not null check (scope in ('ALL', 'PROVIDER', 'PERSON')),
    key      varchar(40) not null,
    draining boolean not null,
    since    timestamptz not null,
    set_by   uuid not null,
    primary key (scope, key),
    check ((scope = 'ALL') = (key = ''))
);

-- What is older than others in the queue, and what was asked for lately, over all people.
create index generations_waiting_since on generations (created_at) where state = 'NEW';
