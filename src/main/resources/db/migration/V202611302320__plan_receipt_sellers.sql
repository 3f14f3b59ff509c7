-- Who sold it, as it was set when the receipt was given. Nothing stands on those from before.
alter table payment_receipts
    add column seller         varchar(200) not null default '',
    add column seller_address varchar(400) not null default '',
    add column seller_tax     varchar(200) not null default '';
