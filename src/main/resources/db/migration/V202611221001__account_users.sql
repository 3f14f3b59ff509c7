-- People with an account. The email is kept as typed and compared without regard to case.
create table users (
    id            uuid         not null primary key,
    email         varchar(254) not null,
    display_name  varchar(80)  not null,
    password_hash varchar(255) not null,
    role          varchar(16)  not null,
    scheme        varchar(8)   not null,
    created_at    timestamptz  not null,
    version       integer      not null,
    constraint users_email_trimmed check (email = btrim(email) and position('@' in email) > 1),
    constraint users_display_name_given check (display_name = btrim(display_name) and display_name <> ''),
    constraint users_role_known check (role in ('CREATOR', 'ADMIN')),
    constraint users_scheme_known check (scheme in ('DARK', 'LIGHT', 'SYSTEM'))
);

create unique index users_email_key on users (lower(email));
