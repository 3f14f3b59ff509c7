-- What a plan gives is a version of its terms: written once and published, or the one draft that is not published yet.
create table plan_terms (
    plan_id        varchar(40)   not null references plans (id),
    version        integer       not null check (version > 0),
    name           varchar(60)   not null check (name = btrim(name) and name <> ''),
    words          varchar(200)  not null default '',
    currency       char(3)       not null default 'EUR',
    price          bigint        not null default 0 check (price >= 0),
    billed         varchar(8)    not null default 'MONTH' check (billed in ('MONTH', 'YEAR')),
    credits        bigint        not null check (credits >= 0),
    films_a_month  integer       check (films_a_month >= 0),
    shots_a_film   integer       not null check (shots_a_film > 0),
    minutes_a_film integer       check (minutes_a_film > 0),
    resolution     varchar(8)    not null default 'UHD' check (resolution in ('HD', 'FULL_HD', 'UHD')),
    models         text[]        not null default '{}',
    storage_bytes  bigint        check (storage_bytes >= 0),
    at_once        integer       not null default 20 check (at_once > 0),
    sharing        text[]        not null default '{LINK,EMBED,NO_MARK,DOWNLOAD,REVIEW,TEAM}',
    published_at   timestamptz,
    primary key (plan_id, version)
);

create unique index plan_terms_one_draft on plan_terms (plan_id) where published_at is null;

-- As they were: what an operator has edited stays, and what had no limit has none.
insert into plan_terms (plan_id, version, name, credits, shots_a_film, published_at)
select id, 1, initcap(id), monthly_credits, max_shots, now() from plans;

update plan_terms set words = 'For a first film, and the next one.', films_a_month = null, minutes_a_film = 90,
    resolution = 'FULL_HD', storage_bytes = 20000000000, at_once = 20, sharing = '{LINK,DOWNLOAD}'
where plan_id = 'free';

alter table plans
    add column place     integer not null default 100,
    add column visible   boolean not null default false,
    add column open      boolean not null default false,
    add column retired   boolean not null default false,
    -- The version that whoever comes now gets.
    add column published integer not null default 1,
    drop column monthly_credits,
    drop column max_shots;

insert into plans (id) select id from unnest('{free,creator,studio}'::text[]) id on conflict do nothing;
update plans set visible = true, open = true, place = case id when 'free' then 1 when 'creator' then 2 else 3 end
where id in ('free', 'creator', 'studio');

insert into plan_terms (plan_id, version, name, words, price, credits, films_a_month, shots_a_film, minutes_a_film,
                        resolution, storage_bytes, at_once, sharing, published_at)
values ('free', 1, 'Free', 'For a first film, and the next one.', 0, 50000, null, 300, 90,
        'FULL_HD', 20000000000, 20, '{LINK,DOWNLOAD}', now()),
       ('creator', 1, 'Creator', 'For films you finish and show.', 1900, 150000, null, 600, 120,
        'FULL_HD', 100000000000, 50, '{LINK,EMBED,NO_MARK,DOWNLOAD}', now()),
       ('studio', 1, 'Studio', 'For a house that makes films together.', 7900, 700000, null, 1000, 180,
        'UHD', 500000000000, 100, '{LINK,EMBED,NO_MARK,DOWNLOAD,REVIEW,TEAM}', now())
on conflict do nothing;

alter table plans add constraint plans_published foreign key (id, published)
    references plan_terms (plan_id, version) deferrable initially deferred;

-- What is published is what somebody was promised.
create function plan_terms_published_stay() returns trigger language plpgsql as $$
begin
    if old.published_at is not null then
        raise exception 'Published terms stay as they are';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger plan_terms_published_stay before update or delete on plan_terms
    for each row execute function plan_terms_published_stay();
