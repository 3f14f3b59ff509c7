-- A removed project lies in the bin until it is purged; a picture of its own may be its poster.
alter table projects
    add column changed_at timestamptz,
    add column removed_at timestamptz,
    add column purge_at   timestamptz,
    add column poster     uuid references assets (id) on delete set null,
    add constraint projects_removed check ((removed_at is null) = (purge_at is null));

create index projects_to_purge on projects (purge_at) where purge_at is not null;
