-- Which form of which page said it: a form that is sent twice is taken once.
alter table review_remarks add column form varchar(64);
create unique index review_remarks_form on review_remarks (project_id, form) where form is not null;
alter table review_approvals add column form varchar(64);
create unique index review_approvals_form on review_approvals (project_id, form) where form is not null;

-- The last shot of a stretch of the film; null where it lies within one.
alter table review_remarks add column last_shot integer;

-- A remark about several shots may become an edit of each: the number that its version has for it.
alter table review_edits add column shot integer;
update review_edits set shot = coalesce((select shot from review_remarks where id = remark_id), 0);
alter table review_edits alter column shot set not null;
alter table review_edits drop constraint review_edits_pkey;
alter table review_edits add primary key (remark_id, shot);
