-- When somebody showed that the address is theirs; null for never.
alter table users add column verified_at timestamptz;

-- What a letter was asked for, whether or not the address is anybody's: that is looked up by whoever writes it, so that
-- asking takes as long and says as much for an address without an account.
create table account_letters (
    id            uuid primary key,
    kind          varchar(16)  not null,
    email         varchar(254) not null,
    language      varchar(35)  not null,
    home          varchar(300) not null,
    display_name  varchar(80),
    password_hash varchar(255),
    asked_at      timestamptz  not null
);

-- Ways in that were sent to somebody: used once, kept as hashes.
create table account_tokens (
    hash          varchar(64) primary key,
    kind          varchar(16)  not null,
    user_id       uuid references users (id) on delete cascade,
    -- Of a sign-up that is not confirmed yet.
    email         varchar(254),
    display_name  varchar(80),
    password_hash varchar(255),
    expires_at    timestamptz  not null,
    constraint account_tokens_of_somebody check ((user_id is null) = (password_hash is not null))
);

create index account_tokens_of_user on account_tokens (user_id, kind);
create index account_tokens_expired on account_tokens (expires_at);

-- Buckets of the throttle, which every node shares. The library writes them.
create table throttle_buckets (
    id         varchar(300) primary key,
    state      bytea,
    expires_at bigint
);

create index throttle_buckets_expired on throttle_buckets (expires_at);
