-- Every film so far was drawn, bought and cut at 720 lines.
alter table projects add column resolution varchar(8) not null default 'HD'
    check (resolution in ('HD', 'FULL_HD', 'UHD'));
