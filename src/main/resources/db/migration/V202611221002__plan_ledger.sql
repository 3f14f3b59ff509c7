-- What a person may use, and what they used. Amounts are hundredths of a credit.
create table plans (
    id              varchar(40) primary key,
    monthly_credits bigint not null check (monthly_credits >= 0),
    max_shots       integer not null check (max_shots > 0)
);

insert into plans (id, monthly_credits, max_shots) values ('free', 50000, 300);

create table subscriptions (
    account_id uuid primary key references users (id) on delete cascade,
    plan_id    varchar(40) not null references plans (id),
    since      timestamptz not null
);

-- Every movement is a row; nothing is updated. A hold is ended once, by a settle or a release.
create table credit_entries (
    id            bigint generated always as identity primary key,
    account_id    uuid not null references users (id) on delete cascade,
    generation_id uuid not null,
    kind          varchar(10) not null check (kind in ('HOLD', 'SETTLE', 'RELEASE')),
    amount        bigint not null check (amount >= 0),
    at            timestamptz not null,
    unique (generation_id, kind)
);

create unique index credit_entries_one_end on credit_entries (generation_id) where kind in ('SETTLE', 'RELEASE');
create index credit_entries_month on credit_entries (account_id, at);
