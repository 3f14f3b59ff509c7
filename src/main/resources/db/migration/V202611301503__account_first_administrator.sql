-- Codes that make the first administrator, as hashes: each start without one prints a new one, all go with the first use.
create table administrator_codes (
    hash    varchar(64) primary key,
    made_at timestamptz not null
);
