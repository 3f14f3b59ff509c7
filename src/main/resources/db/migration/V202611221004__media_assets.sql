-- One row is one person's right to one content; the bytes lie in files named by their hash.
create table assets (
    id           uuid        primary key,
    owner_id     uuid        not null references users (id) on delete cascade,
    kind         varchar(16) not null,
    content_type varchar(64) not null,
    bytes        bigint      not null,
    sha256       varchar(64) not null,
    width        integer     not null,
    height       integer     not null,
    duration_ms  bigint,
    reel_format  varchar(160),
    reel_frames  bigint,
    created_at   timestamptz not null,
    constraint assets_kind check (kind in ('STILL', 'CLIP', 'FILM', 'POSTER', 'SUBTITLES')),
    constraint assets_bytes check (bytes > 0),
    constraint assets_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint assets_size check (width >= 0 and height >= 0),
    constraint assets_reel check ((reel_format is null) = (reel_frames is null)),
    constraint assets_duration check (duration_ms is null or duration_ms > 0)
);

create index assets_owner on assets (owner_id, created_at desc);
create index assets_content on assets (sha256);
