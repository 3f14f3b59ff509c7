-- On which plan somebody is. Null where nothing has been opened yet: its first use opens what is due by then.
alter table subscriptions rename column since to anchor;
alter table subscriptions
    -- The published version that the running period has begun with.
    add column terms        integer not null default 1,
    add column zone         varchar(64),
    -- Counted from the anchor, whose day of the month every period begins with.
    add column period       integer not null default 0,
    add column period_start timestamptz,
    add column period_end   timestamptz,
    add column pending_plan varchar(40) references plans (id),
    add column trial_until  timestamptz,
    add column trialled     boolean not null default false,
    add column grace_until  timestamptz,
    add column paid_until   timestamptz,
    add constraint subscriptions_period check (period_start < period_end);

create index subscriptions_due on subscriptions (least(period_end, grace_until));
create index subscriptions_plan on subscriptions (plan_id);

-- What has to be paid before a plan begins, or goes on. Paid once.
create table subscription_dues (
    reference   uuid        primary key,
    account_id  uuid        not null references users (id) on delete cascade,
    kind        varchar(8)  not null check (kind in ('CHANGE', 'RENEWAL')),
    plan_id     varchar(40) not null references plans (id),
    terms       integer     not null,
    currency    char(3)     not null,
    amount      bigint      not null check (amount > 0),
    -- Hundredths of a credit that come with it, and until when it can be paid: null for a plan that begins anew.
    credits     bigint      not null check (credits >= 0),
    valid_until timestamptz,
    state       varchar(10) not null default 'DUE' check (state in ('DUE', 'PAID', 'ABANDONED')),
    at          timestamptz not null,
    ended_at    timestamptz
);

create unique index subscription_dues_one on subscription_dues (account_id) where state = 'DUE';

create table personal_limits (
    account_id  uuid   primary key references users (id) on delete cascade,
    cap_a_month bigint check (cap_a_month >= 0),
    ask_above   bigint check (ask_above >= 0)
);

-- What somebody was given, in hundredths of a credit. What is left of it follows from the entries that name it.
create table credit_grants (
    id         uuid         primary key,
    account_id uuid         not null references users (id) on delete cascade,
    source     varchar(12)  not null check (source in ('PLAN', 'PURCHASE', 'GIFT', 'REFUND', 'ADJUSTMENT')),
    note       varchar(200) not null default '',
    amount     bigint       not null check (amount > 0),
    -- What it was given for; the same is given once.
    reference  varchar(120) not null,
    starts_at  timestamptz  not null,
    expires_at timestamptz,
    voided_at  timestamptz,
    -- Nothing can come of it any more.
    closed_at  timestamptz,
    unique (account_id, reference)
);

create index credit_grants_open on credit_grants (account_id) where closed_at is null;

drop trigger credit_entries_append_only on credit_entries;

alter table credit_entries
    -- Whose credits move; null where credits are not counted, and for what was over before there were grants.
    add column grant_id uuid references credit_grants (id) on delete cascade,
    drop constraint credit_entries_kind,
    drop constraint credit_entries_generation_id_kind_key;
alter table credit_entries add constraint credit_entries_kind check (
    kind in ('GRANT', 'HOLD', 'SETTLE', 'RELEASE', 'EXPIRE', 'VOID', 'REFUND', 'ADJUST'));

-- Whoever has an allowance goes on with it: it becomes a grant for this calendar month.
insert into subscriptions (account_id, plan_id, anchor)
select distinct account_id, 'free', now() from credit_entries on conflict do nothing;

update subscriptions s set
    anchor = date_trunc('month', now(), 'UTC'),
    period_start = date_trunc('month', now(), 'UTC'),
    period_end = date_trunc('month', now(), 'UTC') + interval '1 month';

create temporary table moved on commit drop as
select h.account_id, h.reference, h.amount - h.from_grants of_month, h.from_grants of_purse,
       o.kind ended, o.at ended_at, h.at >= date_trunc('month', now(), 'UTC') or
       (o.kind = 'SETTLE' and o.at >= date_trunc('month', now(), 'UTC')) counts
from credit_entries h
left join credit_entries o on o.reference = h.reference and o.kind in ('SETTLE', 'RELEASE')
where h.kind = 'HOLD';

-- Who has used more than their plan gives by now has nothing left, and owes nothing.
insert into credit_grants (id, account_id, source, amount, reference, starts_at, expires_at)
select gen_random_uuid(), s.account_id, 'PLAN',
       greatest(t.credits, coalesce((select sum(m.of_month) from moved m where m.account_id = s.account_id and m.counts
                                     and m.ended is distinct from 'RELEASE'), 0)),
       'plan ' || to_char(s.period_start at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), s.period_start, s.period_end
from subscriptions s join plan_terms t on t.plan_id = s.plan_id and t.version = 1
where t.credits > 0 or exists (select 1 from moved m where m.account_id = s.account_id and m.counts and m.of_month > 0);

-- What was granted beside it, as it was used: what expires first is used first. What has no end goes on in one grant,
-- with what is held of all of them and was spent of them this month.
create temporary table purses on commit drop as
select account_id,
       sum(case kind when 'HOLD' then -from_grants when 'RELEASE' then from_grants when 'SETTLE' then 0
                     when 'EXPIRE' then -amount else amount end) balance,
       coalesce(sum(amount) filter (where kind in ('REFUND', 'ADJUST') and amount > 0), 0) lasting,
       (select coalesce(sum(of_purse), 0) from moved m where m.account_id = e.account_id
        and (m.counts or m.ended is null) and m.ended is distinct from 'RELEASE') held
from credit_entries e
where from_grants > 0 or kind in ('GRANT', 'EXPIRE', 'REFUND', 'ADJUST')
group by account_id;

create temporary table kept on commit drop as
select g.account_id, g.reference, g.note, g.expires_at, g.at,
       least(g.amount, greatest(0, p.balance - p.lasting - coalesce(sum(g.amount) over (
           partition by g.account_id order by g.expires_at desc nulls first, g.id desc
           rows between unbounded preceding and 1 preceding), 0))) remains
from credit_entries g join purses p on p.account_id = g.account_id
where g.kind = 'GRANT' and not exists (
    select 1 from credit_entries x where x.reference = g.reference and x.kind = 'EXPIRE');

insert into credit_grants (id, account_id, source, note, amount, reference, starts_at, expires_at)
select gen_random_uuid(), account_id, 'GIFT', coalesce(note, ''), remains, 'gift ' || reference, at, expires_at
from kept where remains > 0 and (expires_at is null or expires_at > now());

insert into credit_grants (id, account_id, source, amount, reference, starts_at)
select gen_random_uuid(), p.account_id, 'ADJUSTMENT',
       p.held + greatest(0, p.balance - coalesce((select sum(remains) from kept k where k.account_id = p.account_id), 0)),
       'carried over', now()
from purses p
where p.held + greatest(0, p.balance - coalesce((select sum(remains) from kept k where k.account_id = p.account_id), 0)) > 0;

-- Rows that were copied in with their ids have not moved the counter.
select setval(pg_get_serial_sequence('credit_entries', 'id'), coalesce(max(id), 0) + 1, false) from credit_entries;

-- Each hold and its end name what they are paid from; what was given back is even, whoever paid it.
drop index credit_entries_one_end;
create unique index credit_entries_once on credit_entries (reference, kind, grant_id) nulls not distinct;

insert into credit_entries (account_id, reference, kind, amount, at, grant_id)
select e.account_id, e.reference, e.kind, e.from_grants, e.at, g.id
from credit_entries e
join moved m on m.reference = e.reference and (m.counts or m.ended is null) and m.ended is distinct from 'RELEASE'
join credit_grants g on g.account_id = e.account_id and g.reference = 'carried over'
where e.from_grants > 0;

update credit_entries e set amount = e.amount - e.from_grants, from_grants = 0
from moved m where m.reference = e.reference and (m.counts or m.ended is null) and m.ended is distinct from 'RELEASE'
  and e.from_grants > 0 and e.grant_id is null;

delete from credit_entries e using moved m
where m.reference = e.reference and m.of_purse > 0 and e.grant_id is null and e.amount = 0
  and e.kind in ('HOLD', 'SETTLE', 'RELEASE');

update credit_entries e set grant_id = g.id
from moved m, subscriptions s, credit_grants g
where m.reference = e.reference and m.counts and e.grant_id is null and e.kind in ('HOLD', 'SETTLE', 'RELEASE')
  and s.account_id = e.account_id and g.account_id = e.account_id and g.source = 'PLAN';

-- What was booked beside it before has brought about what is granted now, and counts no more.
insert into credit_entries (account_id, reference, kind, amount, at, grant_id)
select account_id, id, 'GRANT', amount, now(), id from credit_grants;

drop index credit_entries_grants;
alter table credit_entries drop column from_grants;
create unique index credit_entries_one_end on credit_entries (reference, grant_id) nulls not distinct
    where kind in ('SETTLE', 'RELEASE');
create index credit_entries_of_grant on credit_entries (grant_id) include (kind, amount);

create trigger credit_entries_append_only before update or delete on credit_entries
    for each row execute function credit_entries_append_only();
