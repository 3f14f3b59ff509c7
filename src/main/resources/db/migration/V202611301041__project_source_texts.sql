-- A project's text can be changed: its versions, and the one that the storyboard stands on where that is not the first.
-- The row of project_sources always has the text that the storyboard stands on now.
create table source_texts (
    -- The project's own id for the text that was handed in; kept once there is another.
    id         uuid primary key,
    project_id uuid not null references projects (id) on delete cascade,
    content    text not null,
    created_at timestamptz not null
);

create index source_texts_of_project on source_texts (project_id);

create trigger source_texts_are_append_only before update on source_texts
    for each row execute function refuse_change();

alter table storyboards add column source_text uuid references source_texts (id);
