-- What an administrator has set while the product runs, one row a setting: null is its default again. Who it was stays
-- written when the account goes.
create table settings (
    name       varchar(80) primary key,
    value      varchar(8000),
    changed_by uuid not null,
    changed_at timestamptz not null
);
