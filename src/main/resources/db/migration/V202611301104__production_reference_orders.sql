-- Reference pictures of people and places that are made: what was ordered, and how far that is.
create table reference_orders (
    id            uuid primary key,
    project_id    uuid not null references projects (id) on delete cascade,
    subject       varchar(16) not null check (subject in ('PERSON', 'PLACE')),
    subject_id    uuid not null,
    generation_id uuid not null,
    ordered_by    uuid not null,
    state         varchar(16) not null check (state in ('OPEN', 'DONE', 'FAILED')),
    placed_at     timestamptz not null
);

create index reference_orders_of_project on reference_orders (project_id, placed_at desc);
create index reference_orders_open on reference_orders (project_id) where state = 'OPEN';
