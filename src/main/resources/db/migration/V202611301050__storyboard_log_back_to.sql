-- The revision that everything was made as at, where a row says «back to here».
alter table storyboard_log add back_to bigint check (back_to < revision);
