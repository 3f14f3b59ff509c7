-- When the account goes for good, with everything that is its person's; null for one that stays.
alter table users add column deletes_at timestamptz;

create index users_leaving on users (deletes_at) where deletes_at is not null;

-- All that is somebody's, gathered in a file that they take along.
create table account_exports (
    id       uuid primary key,
    user_id  uuid        not null references users (id) on delete cascade,
    state    varchar(8)  not null default 'WAITING',
    asked_at timestamptz not null,
    done_at  timestamptz,
    bytes    bigint,
    constraint account_exports_state_known check (state in ('WAITING', 'WRITING', 'DONE', 'FAILED'))
);

create index account_exports_of_user on account_exports (user_id, asked_at desc);
create index account_exports_open on account_exports (asked_at) where state in ('WAITING', 'WRITING');
create index account_exports_old on account_exports (asked_at);
