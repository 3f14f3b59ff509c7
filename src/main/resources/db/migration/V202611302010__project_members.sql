-- Who works on a film beside its owner.
create table project_members (
    project_id uuid        not null references projects (id) on delete cascade,
    user_id    uuid        not null references users (id) on delete cascade,
    role       varchar(8)  not null,
    -- What they may order of the owner's credits in a month; null for no limit.
    most       numeric(12, 2),
    joined_at  timestamptz not null,
    primary key (project_id, user_id),
    constraint project_members_role_known check (role in ('EDITOR', 'REVIEWER', 'VIEWER')),
    constraint project_members_most_positive check (most >= 0)
);

create index project_members_of_user on project_members (user_id);

-- What they ordered, month by month, at the price that was shown.
create table project_member_months (
    project_id uuid           not null references projects (id) on delete cascade,
    user_id    uuid           not null references users (id) on delete cascade,
    month      date           not null,
    credits    numeric(14, 2) not null,
    primary key (project_id, user_id, month)
);

-- Ways to become one: a link that anybody may use who has it, or a letter that is used once.
create table project_invitations (
    id         uuid primary key,
    project_id uuid        not null references projects (id) on delete cascade,
    role       varchar(8)  not null,
    email      varchar(254),
    hash       varchar(64) not null unique,
    invited_by uuid        not null references users (id) on delete cascade,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    constraint project_invitations_role_known check (role in ('EDITOR', 'REVIEWER', 'VIEWER'))
);

create index project_invitations_of_project on project_invitations (project_id, made_at);

-- Who looks at a film now; a row of some minutes ago is nobody.
create table project_presence (
    project_id uuid        not null references projects (id) on delete cascade,
    user_id    uuid        not null references users (id) on delete cascade,
    seen_at    timestamptz not null,
    primary key (project_id, user_id)
);
