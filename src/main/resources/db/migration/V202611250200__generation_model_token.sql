-- Which model makes it, as it was quoted; and the token of the latest attempt, which travels with the request.
alter table generations add column model varchar(120) not null default '';
alter table generations alter column model drop default;
alter table generations add column token uuid;
