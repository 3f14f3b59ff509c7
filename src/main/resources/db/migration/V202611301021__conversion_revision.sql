-- The document that the person saw when they had it made: what was inserted since is not asked for. Null for as before.
alter table conversions add column revision bigint check (revision > 0);
