-- The provider's own id of a request, beside the words in which it is found again: receipts name it.
alter table generations add column request_id varchar(200);

update generations
set request_id = coalesce(substring(handle from '^\{"id":"([A-Za-z0-9._-]{1,200})"'), left(handle, 200))
where handle is not null;

-- Receipts of what was called off have the beginning of those words instead.
update receipts
set request_id = substring(request_id from '^\{"id":"([A-Za-z0-9._-]{1,200})"')
where request_id ~ '^\{"id":"[A-Za-z0-9._-]{1,200}"';
