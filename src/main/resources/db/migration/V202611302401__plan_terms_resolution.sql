-- Films come in sizes again, so a plan says which it makes (decision 057). What was published takes nothing from anybody:
-- until now every plan made films of 720 lines.
alter table plan_terms add column resolution varchar(8) not null default 'HD'
    check (resolution in ('HD', 'FULL_HD', 'UHD'));

-- Published terms stay as they are, but for what they said nothing of.
alter table plan_terms disable trigger plan_terms_published_stay;
update plan_terms set resolution = case plan_id when 'creator' then 'FULL_HD' else 'UHD' end
where plan_id in ('creator', 'studio');
alter table plan_terms enable trigger plan_terms_published_stay;
