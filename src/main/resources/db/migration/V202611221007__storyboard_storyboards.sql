create table scenes (
    id                uuid primary key,
    project_id        uuid not null references projects (id) on delete cascade,
    number            integer not null check (number > 0),
    source_number     varchar(20),
    chapter           integer not null check (chapter >= 0),
    title             text not null,
    heading           text,
    interior_exterior varchar(10) not null,
    place             text not null,
    time_of_day       varchar(10) not null,
    words             text not null,
    unique (project_id, number)
);

create table shots (
    id                uuid primary key,
    project_id        uuid not null references projects (id) on delete cascade,
    scene_id          uuid not null references scenes (id) on delete cascade,
    number            integer not null check (number > 0),
    size              varchar(20) not null,
    move              varchar(20) not null,
    mood              varchar(20) not null,
    duration_millis   integer not null check (duration_millis between 500 and 60000),
    action            text not null,
    dialogue          jsonb not null,
    cast_names        jsonb not null,
    title_card        boolean not null,
    ranges            jsonb not null,
    still_fingerprint varchar(64) not null,
    clip_fingerprint  varchar(64) not null,
    unique (project_id, number)
);

create index shots_of_scene on shots (scene_id);

-- One attempt at a shot's picture or clip; the newest one that was not called off counts.
create table takes (
    id            uuid primary key,
    project_id    uuid not null references projects (id) on delete cascade,
    shot_id       uuid not null references shots (id) on delete cascade,
    kind          varchar(10) not null check (kind in ('STILL', 'CLIP')),
    number        integer not null check (number > 0),
    generation_id uuid not null unique references generations (id),
    fingerprint   varchar(64) not null,
    created_at    timestamptz not null,
    unique (shot_id, kind, number)
);

create index takes_of_project on takes (project_id);

create table cast_members (
    project_id  uuid not null references projects (id) on delete cascade,
    position    integer not null check (position >= 0),
    name        text not null,
    aliases     jsonb not null,
    sex         varchar(10) not null,
    description text not null,
    mentions    integer not null,
    primary key (project_id, position),
    unique (project_id, name)
);

create table locations (
    project_id        uuid not null references projects (id) on delete cascade,
    position          integer not null check (position >= 0),
    name              text not null,
    interior_exterior varchar(10) not null,
    scenes            integer not null,
    primary key (project_id, position)
);
