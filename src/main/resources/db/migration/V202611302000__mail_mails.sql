-- Mails to be sent, each once: it is claimed before it is handed over, and one whose fate is not known is not sent again.
-- What it says is forgotten once it is gone, because it may hold a way in.
create table mails (
    id          uuid primary key,
    recipient   varchar(254) not null,
    subject     varchar(300) not null,
    plain       text         not null,
    html        text         not null,
    state       varchar(8)   not null default 'WAITING',
    tries       integer      not null default 0,
    written_at  timestamptz  not null,
    due_at      timestamptz  not null,
    settled_at  timestamptz,
    failure     varchar(200),
    constraint mails_state_known check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN'))
);

create index mails_due on mails (due_at) where state in ('WAITING', 'SENDING');
create index mails_settled on mails (settled_at) where settled_at is not null;
