-- The work that this one was first copied from, also where that is gone; null for one that is no copy.
alter table projects add column origin uuid;

create index projects_origin on projects (origin) where origin is not null;

-- A copy that carries the take-down of the work it was copied from.
update projects p set origin = l.project_id from share_takedowns t join share_links l on l.id = t.link_id
where t.project_id = p.id and l.project_id <> p.id;
