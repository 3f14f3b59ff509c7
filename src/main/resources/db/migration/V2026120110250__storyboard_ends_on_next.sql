-- Whether a shot’s clip ends on the picture of the shot after.
alter table shots add column ends_on_next boolean;
