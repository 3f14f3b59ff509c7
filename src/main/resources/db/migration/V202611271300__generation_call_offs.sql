-- When its provider is told next that nobody wants it any more, null where that is not to be done (any more), and how
-- often that was done in vain.
alter table generations add column call_off_at timestamptz;
alter table generations add column call_offs integer not null default 0;

create index generations_to_call_off on generations (call_off_at) where call_off_at is not null;
