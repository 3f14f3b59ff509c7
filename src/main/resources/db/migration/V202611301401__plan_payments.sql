-- Money for what is sold here. The payment of what is due for a plan has the id of what is due, so there is one of it.
create table payments (
    id                uuid         primary key,
    account_id        uuid         not null references users (id) on delete cascade,
    purpose           varchar(10)  not null check (purpose in ('TOP_UP', 'PLAN_START', 'UPGRADE', 'RENEWAL')),
    -- The pack or the plan, and what it was called then.
    item              varchar(40)  not null,
    name              varchar(60)  not null,
    -- Hundredths of a credit that come with a pack, and for how long.
    credits           bigint       not null default 0 check (credits >= 0),
    kept_months       integer      check (kept_months > 0),
    currency          char(3)      not null,
    amount            bigint       not null check (amount > 0),
    state             varchar(10)  not null default 'OPEN'
                                   check (state in ('OPEN', 'PAID', 'FAILED', 'CANCELLED', 'REFUNDED')),
    gateway           varchar(20)  not null,
    -- What the gateway calls it, where it is paid, and what it calls the money that came.
    gateway_reference varchar(255),
    page              varchar(2000),
    charge            varchar(255),
    -- What it has brought: the reference of its grant, and the plan before. Null where it came too late for anything.
    given             varchar(120),
    plan_before       varchar(40),
    note              varchar(200) not null default '',
    created_at        timestamptz  not null,
    paid_at           timestamptz,
    refunded_at       timestamptz,
    ended_at          timestamptz,
    check ((state in ('PAID', 'REFUNDED')) = (paid_at is not null)),
    check ((state = 'REFUNDED') = (refunded_at is not null)),
    unique (gateway, gateway_reference)
);

create unique index payments_one_open_pack on payments (account_id, item) where state = 'OPEN' and purpose = 'TOP_UP';
create index payments_of_account on payments (account_id, created_at desc);
create index payments_latest on payments (created_at desc);
create index payments_charge on payments (charge);

-- The last number of each year: counted in the transaction that gives a receipt, so that none is left out.
create table receipt_years (
    year integer primary key,
    last integer not null check (last > 0)
);

-- Stay as they are, also when their account goes.
create table payment_receipts (
    number     varchar(20)  primary key,
    kind       varchar(8)   not null check (kind in ('PAYMENT', 'REFUND')),
    -- The receipt that a refund takes back.
    of_number  varchar(20)  references payment_receipts (number),
    payment_id uuid         references payments (id) on delete set null,
    account_id uuid         references users (id) on delete set null,
    payer      varchar(80)  not null,
    purpose    varchar(10)  not null,
    name       varchar(60)  not null,
    credits    bigint       not null,
    currency   char(3)      not null,
    amount     bigint       not null check (amount > 0),
    at         timestamptz  not null,
    unique (payment_id, kind)
);

create index payment_receipts_of_account on payment_receipts (account_id, at desc);
