-- A film that administrators took down, and the link where they decided it: no link to it leads anywhere, and no other is
-- made, until they put it back. What of links says so is taken_down_at of each.
create table share_takedowns (
    project_id uuid        primary key references projects (id) on delete cascade,
    link_id    uuid        not null references share_links (id) on delete cascade,
    at         timestamptz not null
);

insert into share_takedowns (project_id, link_id, at)
select distinct on (project_id) project_id, id, taken_down_at from share_links
where taken_down_at is not null order by project_id, taken_down_at desc;

update share_links l set taken_down_at = t.at from share_takedowns t
where t.project_id = l.project_id and l.taken_down_at is null;

create index share_takedowns_link on share_takedowns (link_id);

-- A link that leads nowhere any more and that its creator does not want to see in lists.
alter table share_links
    add column put_away_at timestamptz,
    -- How many guests said who they are: as many people at least have looked.
    add column named       bigint not null default 0;
