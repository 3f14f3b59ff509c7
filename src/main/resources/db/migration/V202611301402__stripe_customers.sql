-- What Stripe calls people and the subscriptions by which it renews their plans.
create table stripe_customers (
    account_id   uuid         primary key references users (id) on delete cascade,
    customer     varchar(255) not null,
    subscription varchar(255) unique,
    -- Whether Stripe said that it ends.
    ending       boolean      not null default false
);

-- Events that were handled, each once.
create table stripe_events (
    id         varchar(255) primary key,
    type       varchar(100) not null,
    handled_at timestamptz  not null
);
