create table conversions (
    id              uuid primary key,
    project_id      uuid not null references projects (id) on delete cascade,
    account_id      uuid not null references users (id) on delete cascade,
    state           varchar(12) not null check (state in
                        ('PLANNING', 'MAKING', 'ASSEMBLING', 'AT_GATE', 'DONE', 'INCOMPLETE', 'FAILED', 'CANCELLED')),
    gate            varchar(10) not null check (gate in ('SHOT_LIST', 'STILLS', 'CLIPS', 'FILM')),
    length          text not null,
    quoted          bigint not null check (quoted >= 0),
    failure         varchar(60),
    request_key     varchar(200),
    request_sha256  varchar(64),
    started_at      timestamptz not null,
    assembling_at   timestamptz,
    ended_at        timestamptz,
    version         integer not null default 0,
    check (state <> 'FAILED' or failure is not null)
);

create index conversions_of_project on conversions (project_id, started_at desc);
create index conversions_under_way on conversions (started_at) where state in ('PLANNING', 'MAKING', 'ASSEMBLING');
create index conversions_measured on conversions (ended_at desc) where state = 'DONE';
create unique index conversions_request_key on conversions (account_id, request_key) where request_key is not null;
