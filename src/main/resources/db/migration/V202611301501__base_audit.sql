-- Who did what to whom in the administration, written in the transaction that does it. Names are kept as they were: a
-- row goes with nobody's account.
create table audit_entries (
    id            bigint generated always as identity primary key,
    at            timestamptz not null,
    -- Null for the house itself.
    actor_id      uuid,
    actor_name    varchar(80) not null default '',
    action        varchar(60) not null,
    subject_type  varchar(40) not null,
    subject_id    varchar(80) not null,
    subject_name  varchar(200) not null,
    arguments     jsonb not null,
    reason        varchar(500),
    values_before jsonb not null,
    values_after  jsonb not null
);

create index audit_entries_subject on audit_entries (subject_type, subject_id, id);
create index audit_entries_actor on audit_entries (actor_id, id);
create index audit_entries_at on audit_entries (at);

create function audit_entries_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The audit log is append-only';
end
$$;

create trigger audit_entries_append_only before update or delete on audit_entries
    for each row execute function audit_entries_append_only();
create trigger audit_entries_never_emptied before truncate on audit_entries
    for each statement execute function audit_entries_append_only();

-- The application's role owns the table, and keeps what it needs.
revoke update, delete, truncate on audit_entries from current_user;
