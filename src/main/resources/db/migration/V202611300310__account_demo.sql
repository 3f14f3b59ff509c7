-- The account whose password everybody may read: it can be used only while the setting is on. The address has been the
-- default from the first version on, and can be nobody's own (RFC 2606).
alter table users add column demo boolean not null default false;
update users set demo = true where lower(email) = 'demo@photoplay.example';

-- What an email is compared by, made in one place (account.EmailAddress): what the database thinks of case depends on
-- how it was set up.
alter table users add column email_key varchar(254);
update users set email_key = lower(email collate "pg_c_utf8");
alter table users alter column email_key set not null;
drop index users_email_key;
create unique index users_email_key on users (email_key);
