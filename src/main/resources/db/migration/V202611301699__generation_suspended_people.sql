-- Nothing new is bought for somebody who is suspended: what waits for them is held as if an administrator had paused it.
create view queue_holds as
    select scope, key, draining, since from queue_stops
    union all
    select 'PERSON', cast(id as text), false, suspended_at from users where suspended_at is not null;

create index users_suspended on users (id) where suspended_at is not null;
