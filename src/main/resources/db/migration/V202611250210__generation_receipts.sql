-- What asked for it, and what one attempt is expected to cost us.
alter table generations add column job uuid;
alter table generations add column usd_quoted numeric(12, 6) not null default 0 check (usd_quoted >= 0);
-- How many of its attempts a provider has taken, and how often an attempt without an answer was looked for.
alter table generations add column accepted integer not null default 0;
alter table generations add column traces integer not null default 0;

-- One row per attempt that was sent: what came of it and what it has cost us. usd is null where that cannot be known.
-- It outlives what it was for: an account that is deleted does not take the bill with it.
create table receipts (
    generation_id   uuid not null,
    attempt         integer not null check (attempt > 0),
    account_id      uuid not null,
    subject         uuid not null,
    job             uuid,
    token           uuid,
    provider        varchar(40) not null,
    model           varchar(120) not null,
    request_id      varchar(200),
    credits_quoted  bigint not null check (credits_quoted >= 0),
    usd_quoted      numeric(12, 6) not null,
    outcome         varchar(10) not null check (outcome in ('MADE', 'FAILED', 'CANCELLED', 'UNKNOWN')),
    reason          varchar(20),
    units           numeric(16, 6),
    usd             numeric(12, 6),
    log             varchar(4000),
    at              timestamptz not null,
    primary key (generation_id, attempt)
);

create index receipts_of_subject on receipts (subject, at);
create index receipts_of_job on receipts (job);
create index receipts_of_day on receipts (at);

create index generations_of_job on generations (job) where state in ('NEW', 'SUBMITTING', 'SUBMITTED');
create index generations_unknown on generations (not_before) where state = 'UNKNOWN';
create index generations_followed on generations (id) include (version) where state = 'SUBMITTED';
create index generations_handed_over on generations (submit_started_at) where state = 'SUBMITTING';

-- How long things take is measured for each model.
drop index generations_measured;
create index generations_measured on generations (provider, capability, model, stored_at desc) where state = 'STORED';
