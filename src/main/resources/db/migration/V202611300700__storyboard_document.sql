-- The storyboard becomes a document: entries keep their place by rank, shots a seed of their own and the takes that were
-- chosen, takes what they were made from, and every change a row of a log that is only ever appended to.

create table storyboards (
    project_id uuid primary key references projects (id) on delete cascade,
    revision   bigint not null check (revision > 0)
);

insert into storyboards (project_id, revision) select distinct project_id, 1 from scenes;

create table storyboard_log (
    project_id uuid not null references storyboards (project_id) on delete cascade,
    revision   bigint not null check (revision > 0),
    at         timestamptz not null,
    author_id  uuid,
    command    varchar(40) not null,
    -- The command as it was given; null where the first version was written from a text.
    detail     jsonb,
    changes    jsonb not null,
    -- The revision that this row takes back, or makes again.
    undoes     bigint,
    redoes     bigint,
    primary key (project_id, revision),
    check (undoes is null or redoes is null),
    check (undoes < revision and redoes < revision)
);

create index storyboard_log_of_author on storyboard_log (project_id, author_id, revision desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are only ever appended', tg_table_name;
end $$;

create trigger storyboard_log_is_append_only before update on storyboard_log
    for each row execute function refuse_change();

insert into storyboard_log (project_id, revision, at, command, changes)
select s.project_id, 1, p.created_at, 'WriteScreenplay', '[]' from storyboards s join projects p on p.id = s.project_id;

alter table scenes add rank text collate "C", add binned boolean not null default false,
    add gone boolean not null default false;
update scenes set rank = lpad(number::text, 6, '0') || 'i';
alter table scenes alter rank set not null, drop number, drop words;
create index scenes_of_project on scenes (project_id);

alter table shots add rank text collate "C", add seed integer check (seed >= 0), add still_take uuid, add clip_take uuid,
    add binned boolean not null default false, add gone boolean not null default false;
update shots set rank = lpad(placed.number::text, 6, '0') || 'i', seed = ('x' || substr(md5(shots.id::text), 1, 8))::bit(32)::integer & 2147483647
from (select id, row_number() over (partition by scene_id order by number) as number from shots) placed
where placed.id = shots.id;
create index shots_of_project on shots (project_id);

-- What a take was made from is in the request that made it.
alter table takes add made_from jsonb, add asset_id uuid references assets (id), alter generation_id drop not null;
update takes t set made_from = jsonb_strip_nulls(jsonb_build_object(
    'version', 1,
    'look', g.request -> 'brief' -> 'look',
    'width', g.request -> 'frame' -> 'width',
    'height', g.request -> 'frame' -> 'height',
    'seed', s.seed,
    'interiorExterior', g.request -> 'brief' -> 'slug' -> 'interiorExterior',
    'place', g.request -> 'brief' -> 'slug' -> 'place',
    'time', g.request -> 'brief' -> 'slug' -> 'time',
    'size', g.request -> 'brief' -> 'size',
    'mood', g.request -> 'brief' -> 'mood',
    'action', g.request -> 'brief' -> 'action',
    'dialogue', g.request -> 'brief' -> 'dialogue',
    'cast', (select coalesce(jsonb_agg(jsonb_build_object(
                        'name', member -> 'name', 'sex', member -> 'sex', 'description', member -> 'description')
                    order by position), '[]')
             from jsonb_array_elements(g.request -> 'brief' -> 'cast') with ordinality as people (member, position)),
    'title', g.request -> 'brief' -> 'title',
    'move', g.request -> 'move',
    'millis', case when t.kind = 'CLIP'
        then round(extract(epoch from (g.request ->> 'duration')::interval) * 1000)::integer end,
    'still', g.request -> 'still' -> 'value'))
from generations g, shots s where g.id = t.generation_id and s.id = t.shot_id;
alter table takes alter made_from set not null, drop fingerprint,
    add check (generation_id is not null or asset_id is not null);

-- The newest that was made counted.
update shots set still_take = (
    select t.id from takes t join generations g on g.id = t.generation_id
    where t.shot_id = shots.id and t.kind = 'STILL' and g.state = 'STORED' order by t.number desc limit 1);
update shots set clip_take = (
    select t.id from takes t join generations g on g.id = t.generation_id
    where t.shot_id = shots.id and t.kind = 'CLIP' and g.state = 'STORED' order by t.number desc limit 1);

alter table shots alter rank set not null, alter seed set not null, drop number, drop still_fingerprint,
    drop clip_fingerprint;
alter table shots add foreign key (still_take) references takes (id), add foreign key (clip_take) references takes (id);

alter table cast_members drop constraint cast_members_pkey, drop constraint cast_members_project_id_name_key,
    add id uuid not null default gen_random_uuid() primary key;
alter table cast_members alter id drop default;
create index cast_members_of_project on cast_members (project_id);
alter table locations drop constraint locations_pkey, add id uuid not null default gen_random_uuid() primary key;
alter table locations alter id drop default;
create index locations_of_project on locations (project_id);
