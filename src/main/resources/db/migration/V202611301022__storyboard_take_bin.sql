-- A take that its creator does not want to see any more; it can be brought back.
alter table takes add column binned boolean not null default false;
