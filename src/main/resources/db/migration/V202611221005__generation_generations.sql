-- One row per request to a generative model: written before anything is sent, with every input as it was.
create table generations (
    id                uuid primary key,
    account_id        uuid not null references users (id) on delete cascade,
    subject           uuid not null,
    provider          varchar(40) not null,
    capability        varchar(10) not null check (capability in ('STILL', 'CLIP', 'SPEECH', 'MUSIC', 'TEXT')),
    state             varchar(12) not null check (state in
                          ('NEW', 'SUBMITTING', 'SUBMITTED', 'FINISHED', 'STORED', 'FAILED', 'CANCELLED', 'UNKNOWN')),
    urgency           integer not null,
    request           jsonb not null,
    attempt           integer not null default 0,
    fetches           integer not null default 0,
    not_before        timestamptz not null,
    handle            varchar(4000),
    output            text,
    content_type      varchar(120),
    queue_position    integer,
    fraction          real,
    reason            varchar(20),
    detail            varchar(500),
    credits_quoted    bigint not null check (credits_quoted >= 0),
    credits_settled   bigint check (credits_settled >= 0),
    asset_id          uuid references assets (id),
    created_at        timestamptz not null,
    submit_started_at timestamptz,
    submitted_at      timestamptz,
    running_at        timestamptz,
    deadline_at       timestamptz,
    finished_at       timestamptz,
    stored_at         timestamptz,
    version           integer not null default 0,
    check (state <> 'SUBMITTED' or handle is not null),
    check (state <> 'FINISHED' or (handle is not null and output is not null)),
    check (state <> 'STORED' or asset_id is not null),
    check (state <> 'FAILED' or reason is not null)
) with (fillfactor = 70);

create index generations_of_subject on generations (subject);
create index generations_waiting on generations (provider, account_id, urgency, created_at) where state = 'NEW';
create index generations_under_way on generations (provider, account_id) where state in ('SUBMITTING', 'SUBMITTED');
create index generations_to_collect on generations (not_before) where state = 'FINISHED';
create index generations_measured on generations (provider, capability, stored_at desc) where state = 'STORED';
