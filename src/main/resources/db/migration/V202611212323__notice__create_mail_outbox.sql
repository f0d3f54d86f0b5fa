-- Digests to send: at most one a person and day. Written together with the lines that are its cause; what it says is made up
-- when it is sent. SENDING: taken by a sender; doubts counts how often one of them vanished before saying how it went.
create table mail_outbox (
    id         uuid        not null,
    user_id    uuid        not null,
    day        date        not null,
    state      text        not null,
    attempts   int         not null,
    doubts     int         not null,
    made_at    timestamptz not null,
    next_at    timestamptz not null,
    claimed_at timestamptz,
    ended_at   timestamptz,
    lines      int         not null,
    problem    text        not null,
    constraint mail_outbox_pk primary key (id),
    constraint mail_outbox_user_fk foreign key (user_id) references user_account,
    constraint mail_outbox_day_uq unique (user_id, day),
    constraint mail_outbox_state_ck check (state in ('READY', 'SENDING', 'SENT', 'DROPPED', 'GAVE_UP', 'UNSURE'))
);
create index mail_outbox_open_ix on mail_outbox (next_at) where state in ('READY', 'SENDING');
create index mail_outbox_made_ix on mail_outbox (made_at desc);
