-- A film that its owner wants to give to a member, who has not said yes yet. One at a time.
create table project_hand_overs (
    project_id uuid primary key references projects (id) on delete cascade,
    asked_by   uuid        not null references users (id) on delete cascade,
    asked_of   uuid        not null references users (id) on delete cascade,
    asked_at   timestamptz not null,
    expires_at timestamptz not null
);

create index project_hand_overs_of_user on project_hand_overs (asked_of);
create index project_hand_overs_by_user on project_hand_overs (asked_by);
