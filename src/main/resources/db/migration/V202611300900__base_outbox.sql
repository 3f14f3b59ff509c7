-- What others must be told of, written in the transaction that makes it true, and read in the order of its commits.

create table outbox (
    position    bigint generated always as identity primary key,
    -- A transaction that is still open may hold smaller positions than one that is committed: readers wait for it.
    transaction xid8 not null default pg_current_xact_id(),
    at          timestamptz not null,
    subject     uuid not null,
    kind        varchar(40) not null,
    detail      jsonb not null
);

create index outbox_in_order on outbox (transaction, position);

-- How far each reader has come; the row is held while it reads, so that two processes never read the same at once.
create table outbox_readers (
    name        varchar(60) primary key,
    transaction xid8 not null default '0',
    position    bigint not null default 0
);
