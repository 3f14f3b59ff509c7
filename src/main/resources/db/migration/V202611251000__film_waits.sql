-- A film that found no room on the disk waits for its time, and says why.
alter table films add column not_before timestamptz;
alter table films drop constraint films_failure;
alter table films add constraint films_failure check (case state
    when 'FAILED' then failure is not null
    when 'WAITING' then true
    else failure is null end);
