-- What a person has ordered for a shot beside any conversion, and which takes were asked for because of it.
create table shot_orders (
    id         uuid primary key,
    project_id uuid not null references projects (id) on delete cascade,
    shot_id    uuid not null references shots (id) on delete cascade,
    what       varchar(5) not null check (what in ('STILL', 'CLIP', 'BOTH')),
    candidates integer not null check (candidates between 1 and 4),
    -- One for all that was ordered with one click.
    job        uuid not null,
    ordered_by uuid not null,
    -- Of the document that the person saw.
    revision   bigint not null check (revision > 0),
    state      varchar(9) not null check (state in ('OPEN', 'DONE', 'FAILED', 'CANCELLED')),
    placed_at  timestamptz not null,
    ended_at   timestamptz,
    check ((state = 'OPEN') = (ended_at is null))
);

-- One at a time for a shot: a second click finds the first.
create unique index shot_orders_open on shot_orders (shot_id) where state = 'OPEN';
create index shot_orders_open_of_project on shot_orders (project_id) where state = 'OPEN';
create index shot_orders_of_project on shot_orders (project_id, placed_at desc);

create table shot_order_takes (
    take_id  uuid primary key references takes (id) on delete cascade,
    order_id uuid not null references shot_orders (id) on delete cascade
);

create index shot_order_takes_of_order on shot_order_takes (order_id);
