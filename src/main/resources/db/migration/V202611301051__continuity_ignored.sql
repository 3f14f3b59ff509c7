-- What a creator does not want to hear of: findings by their key, which changes with what they are about.
create table continuity_ignored (
    project_id uuid not null references projects (id) on delete cascade,
    key        varchar(80) not null,
    at         timestamptz not null,
    primary key (project_id, key)
);
