-- Which plan gave it: names change, and two plans may have one. Null for what no plan gave, and for what cannot be told.
alter table credit_grants add column plan_id varchar(40) references plans (id);

-- Its note is the name that the plan had. Where several had it, it is the one that its owner is on, else it stays untold.
update credit_grants g set plan_id = coalesce(
    (select s.plan_id from subscriptions s join plan_terms t on t.plan_id = s.plan_id
     where s.account_id = g.account_id and t.name = g.note limit 1),
    (select min(t.plan_id) from plan_terms t where t.name = g.note having count(distinct t.plan_id) = 1),
    -- What was carried over from before there were plans.
    case g.note when '' then 'free' end)
where g.source = 'PLAN';
