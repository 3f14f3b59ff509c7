-- A password is chosen by whoever confirms the address; none waits for that with a wish any more.
alter table account_tokens drop constraint account_tokens_of_somebody;
update account_tokens set password_hash = null where user_id is null;
update account_letters set password_hash = null;
alter table account_tokens add constraint account_tokens_of_somebody check ((user_id is null) = (email is not null));
