create table projects (
    id         uuid primary key,
    owner_id   uuid not null references users (id) on delete cascade,
    title      varchar(120) not null check (length(trim(title)) > 0),
    look       varchar(40) not null,
    aspect     varchar(20) not null,
    created_at timestamptz not null,
    version    integer not null default 0
);

create index projects_of_owner on projects (owner_id, created_at desc);

-- The source, verbatim; apart from the project, so that lists never read it.
create table project_sources (
    project_id uuid primary key references projects (id) on delete cascade,
    format     varchar(20) not null,
    title      text,
    file_name  text,
    content    text not null
);
