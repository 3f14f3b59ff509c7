-- One row is one cut of a project put together, with the subtitles beside it or in the picture.
create table films (
    id              uuid        primary key,
    project_id      uuid        not null references projects (id) on delete cascade,
    owner_id        uuid        not null references users (id) on delete cascade,
    fingerprint     varchar(64) not null,
    burned          boolean     not null,
    cut             text        not null,
    state           varchar(16) not null,
    progress        integer     not null default 0,
    attempt         integer     not null default 0,
    -- Given out with the row, so that work done again after a crash stores nothing twice; valid once READY.
    film_asset      uuid        not null,
    poster_asset    uuid        not null,
    subtitles_asset uuid        not null,
    duration_ms     bigint      not null default 0,
    bytes           bigint      not null default 0,
    failure         varchar(40),
    created_at      timestamptz not null,
    requested_at    timestamptz not null,
    finished_at     timestamptz,
    version         integer     not null,
    constraint films_once unique (project_id, fingerprint),
    constraint films_state check (state in ('WAITING', 'ASSEMBLING', 'READY', 'FAILED')),
    constraint films_progress check (progress between 0 and 100),
    constraint films_failure check ((state = 'FAILED') = (failure is not null)),
    constraint films_finished check ((state in ('READY', 'FAILED')) = (finished_at is not null))
);

create index films_newest on films (project_id, burned, requested_at desc);
create index films_owner on films (owner_id);
