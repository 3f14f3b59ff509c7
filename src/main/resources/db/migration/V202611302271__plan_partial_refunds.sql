-- Money goes back in parts, too: how much so far, in the smallest unit of the currency.
alter table payments add column refunded bigint not null default 0 check (refunded between 0 and amount);

update payments set refunded = amount where state = 'REFUNDED';

alter table payments add constraint payments_refunded_whole check ((state = 'REFUNDED') = (refunded = amount));

-- Each part has a receipt of its own.
alter table payment_receipts drop constraint payment_receipts_payment_id_kind_key;

create unique index payment_receipts_one_payment on payment_receipts (payment_id) where kind = 'PAYMENT';
create index payment_receipts_of_payment on payment_receipts (payment_id);
