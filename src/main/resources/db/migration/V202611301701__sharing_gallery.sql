-- Links that their makers put into the public gallery, and those that administrators took down.
alter table share_links
    add column listed_at     timestamptz,
    add column taken_down_at timestamptz;

create index share_links_listed on share_links (listed_at desc) where listed_at is not null;

-- What somebody says should not be shown; nothing of who said it.
create table share_reports (
    id        uuid          primary key,
    link_id   uuid          not null references share_links (id) on delete cascade,
    reason    varchar(20)   not null,
    words     varchar(1000) not null,
    at        timestamptz   not null,
    closed_at timestamptz
);

create index share_reports_open on share_reports (link_id, at) where closed_at is null;
