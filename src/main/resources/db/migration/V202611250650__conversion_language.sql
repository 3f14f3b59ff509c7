-- Of the text, ISO 639-1, once it is understood; null for what was planned before this was kept.
alter table conversions add column language varchar(8);
