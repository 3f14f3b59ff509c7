-- What somebody says of a picture, clip or film of theirs beside its film. What a take is put aside by stays in the document.
create table asset_marks (
    asset_id     uuid        primary key references assets (id) on delete cascade,
    favourite_at timestamptz,
    binned_at    timestamptz
);

create index asset_marks_binned on asset_marks (binned_at) where binned_at is not null;

-- Files that somebody asked for as one ZIP, until it is fetched; nothing of it is kept for long.
create table asset_packages (
    id         uuid        primary key,
    owner_id   uuid        not null references users (id) on delete cascade,
    assets     uuid[]      not null,
    created_at timestamptz not null
);

create index asset_packages_owner on asset_packages (owner_id);
create index asset_packages_age on asset_packages (created_at);

-- From a file to what made it, and to the take that it is.
create index takes_of_asset on takes (asset_id) where asset_id is not null;
create index generations_of_asset on generations (asset_id) where asset_id is not null;

-- Full text over what takes were made from, over prompts, and over what shots say now. «simple», because texts come in
-- every language.
create index takes_words on takes using gin (jsonb_to_tsvector('simple', made_from, '["string"]'));
create index generations_words on generations
    using gin (to_tsvector('simple', coalesce(request #>> '{brief,prompt}', '')));
create index shots_words on shots using gin (to_tsvector('simple', action));
