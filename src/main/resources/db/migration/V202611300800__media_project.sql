-- A file belongs to a project, and whoever may see that may fetch it; its owner is the project's.
alter table assets add column project_id uuid references projects (id) on delete cascade;

update assets a set project_id = p.id
from generations g join projects p on p.id = g.subject
where g.asset_id = a.id;

-- Brought home, but not yet said so.
update assets a set project_id = p.id
from generations g join projects p on p.id = g.subject
where a.project_id is null and g.id = a.id;

update assets a set project_id = f.project_id
from (select project_id, unnest(array[film_asset, poster_asset, subtitles_asset]) as asset from films) f
where a.project_id is null and f.asset = a.id;

update assets a set project_id = t.project_id
from takes t
where a.project_id is null and t.asset_id = a.id;

-- No row leads to what is left, so nobody was ever shown it. Its content goes with the next start's sweep.
delete from assets where project_id is null;

alter table assets alter column project_id set not null, drop column owner_id;

create index assets_of_project on assets (project_id, created_at desc);
