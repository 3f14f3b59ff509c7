-- What somebody did to many files at once, for as long as it can be taken back: also after a reload, and by a program.
create table asset_acts (
    id         uuid        primary key,
    number     bigint      generated always as identity,
    owner_id   uuid        not null references users (id) on delete cascade,
    kind       text        not null check (kind in ('FAVOURITE', 'NOT_FAVOURITE', 'BIN', 'RESTORE', 'CHOOSE', 'REFERENCE')),
    done_at    timestamptz not null,
    changed    integer     not null,
    left_alone integer     not null,
    -- Files whose mark it changed; what it told documents stands in their logs, at these revisions.
    marked     uuid[]      not null,
    steps      jsonb       not null,
    undone_at  timestamptz
);

create index asset_acts_of_owner on asset_acts (owner_id, number);
create index asset_acts_by_age on asset_acts (done_at);
