-- Accounts elsewhere that somebody comes in with. The subject is the provider's own name for them, which stays.
create table account_identities (
    provider  varchar(60)  not null,
    subject   varchar(255) not null,
    user_id   uuid         not null references users (id) on delete cascade,
    email     varchar(254),
    linked_at timestamptz  not null,
    primary key (provider, subject)
);

create index account_identities_of_user on account_identities (user_id);
