-- Secrets of authenticator apps are sealed by a key of the home folder; sealed, they are longer. Those that stand here in
-- plain words are sealed once the product runs, which has the key.
alter table users alter column totp_secret type varchar(160);
