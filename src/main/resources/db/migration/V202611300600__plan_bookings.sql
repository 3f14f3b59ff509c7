-- What is no generation can be booked too: what was granted, expired, was refunded or adjusted.
alter table credit_entries rename column generation_id to reference;
alter table credit_entries
    -- How much of a hold, and of its end, is paid from what was granted; the rest is of the month's allowance.
    add column from_grants bigint not null default 0,
    -- Of a grant; null for one that does not expire.
    add column expires_at  timestamptz,
    -- Why, for whoever reads the books.
    add column note        varchar(200),
    drop constraint credit_entries_kind_check,
    drop constraint credit_entries_amount_check,
    add constraint credit_entries_kind check (
        kind in ('GRANT', 'HOLD', 'SETTLE', 'RELEASE', 'EXPIRE', 'REFUND', 'ADJUST')),
    add constraint credit_entries_amount check (amount >= 0 or kind = 'ADJUST'),
    add constraint credit_entries_from_grants check (
        from_grants = 0 or (kind in ('HOLD', 'SETTLE', 'RELEASE') and from_grants between 0 and amount)),
    add constraint credit_entries_expires check (expires_at is null or kind = 'GRANT');

create index credit_entries_grants on credit_entries (account_id)
    where from_grants > 0 or kind in ('GRANT', 'EXPIRE', 'REFUND', 'ADJUST');

-- Nothing is changed once it is written; entries go with their account, and not by themselves.
create function credit_entries_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and pg_trigger_depth() > 1 then
        return old;
    end if;
    raise exception 'The ledger is append-only';
end
$$;

create trigger credit_entries_append_only before update or delete on credit_entries
    for each row execute function credit_entries_append_only();
