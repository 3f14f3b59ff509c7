-- What its provider says of its words, to the creator; null where it says nothing that helps.
alter table generations add column said varchar(300);
