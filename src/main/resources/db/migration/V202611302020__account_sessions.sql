-- Who is signed in where. The session itself is a node's; whether it still counts is said here, and asked at every request.
create table account_sessions (
    id       uuid primary key,
    hash     varchar(64)  not null unique,
    user_id  uuid         not null references users (id) on delete cascade,
    device   varchar(200) not null,
    network  varchar(60)  not null,
    begun_at timestamptz  not null,
    used_at  timestamptz  not null,
    ended_at timestamptz
);

create index account_sessions_of_user on account_sessions (user_id, used_at desc);
create index account_sessions_used on account_sessions (used_at);

-- What programs come in with, as hashes.
create table api_tokens (
    id         uuid primary key,
    user_id    uuid        not null references users (id) on delete cascade,
    name       varchar(80) not null,
    hash       varchar(64) not null unique,
    scope      varchar(8)  not null,
    made_at    timestamptz not null,
    expires_at timestamptz,
    used_at    timestamptz,
    constraint api_tokens_scope_known check (scope in ('READ', 'WRITE', 'ADMIN'))
);

create index api_tokens_of_user on api_tokens (user_id, made_at desc);

-- A device without a keyboard waits for somebody to enter its code (RFC 8628).
create table device_codes (
    hash       varchar(64) primary key,
    code       varchar(9)  not null unique,
    name       varchar(80) not null,
    scope      varchar(8)  not null,
    expires_at timestamptz not null,
    user_id    uuid references users (id) on delete cascade,
    constraint device_codes_scope_known check (scope in ('READ', 'WRITE'))
);

create index device_codes_expired on device_codes (expires_at);

-- The second factor: a secret that an app counts with, and codes for when it is lost.
alter table users
    add column totp_secret varchar(64),
    -- The last step whose code was taken, so that none is taken twice.
    add column totp_step   bigint;

create table recovery_codes (
    user_id uuid        not null references users (id) on delete cascade,
    hash    varchar(64) not null,
    primary key (user_id, hash)
);
