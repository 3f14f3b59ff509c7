-- Credits that are sold beside plans. What is not sold any more stays, since orders name it.
create table top_up_packs (
    id          varchar(40) primary key,
    credits     bigint      not null check (credits > 0),
    currency    char(3)     not null default 'EUR',
    price       bigint      not null check (price >= 0),
    kept_months integer     not null default 12 check (kept_months > 0),
    sold        boolean     not null default true
);

insert into top_up_packs (id, credits, price) values ('100', 10000, 600), ('250', 25000, 1400), ('600', 60000, 3000);
