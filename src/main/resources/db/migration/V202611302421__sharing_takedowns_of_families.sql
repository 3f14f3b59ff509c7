-- A take-down holds for a work and for all that was copied from it, before or since, and outlives each of them: it is known
-- by the work that the others were first copied from, whether that is there or not.
alter table share_takedowns add column origin uuid;

update share_takedowns t set origin = coalesce(p.origin, p.id) from projects p where p.id = t.project_id;

delete from share_takedowns t using share_takedowns other
where other.origin = t.origin and (other.at, other.project_id) < (t.at, t.project_id);

alter table share_takedowns drop constraint share_takedowns_pkey;
alter table share_takedowns drop column project_id;
alter table share_takedowns add primary key (origin);

-- The link where it was decided may go with its work.
alter table share_takedowns drop constraint share_takedowns_link_id_fkey;
alter table share_takedowns alter column link_id drop not null;
alter table share_takedowns add constraint share_takedowns_link_id_fkey
    foreign key (link_id) references share_links (id) on delete set null;

update share_links l set taken_down_at = t.at from share_takedowns t, projects p
where p.id = l.project_id and t.origin in (p.id, p.origin) and l.taken_down_at is null;
