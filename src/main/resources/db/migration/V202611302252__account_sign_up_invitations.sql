-- Invitations of administrators to open an account, used once.
create table sign_up_invitations (
    id         uuid primary key,
    hash       varchar(64)  not null unique,
    email      varchar(254) not null,
    email_key  varchar(254) not null unique,
    invited_by uuid references users (id) on delete set null,
    invited_at timestamptz  not null,
    expires_at timestamptz  not null
);

create index sign_up_invitations_by on sign_up_invitations (invited_by);
create index sign_up_invitations_expire on sign_up_invitations (expires_at);

-- Who may open an account has three answers now.
update settings
set name  = 'account.sign-up',
    value = case value when 'true' then 'open' when 'false' then 'closed' end
where name = 'account.sign-up-open';
