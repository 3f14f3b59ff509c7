-- What administrators look at by time: how conversions ended, why, how long makers took, who came.
create index conversions_ended on conversions (ended_at) where ended_at is not null;
create index conversions_started on conversions (started_at);
create index generations_failed_of_job on generations (job, created_at desc) where state in ('FAILED', 'UNKNOWN');
create index generations_stored_at on generations (stored_at) where state = 'STORED';
create index users_created on users (created_at);
