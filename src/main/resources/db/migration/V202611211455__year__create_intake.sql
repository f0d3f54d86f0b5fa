-- A spreadsheet that was sent and waits to be looked at and taken in.
create table intake (
    id           uuid        not null,
    authority_id uuid        not null,
    kind         text        not null,
    content      text        not null,
    sent_by      uuid        not null,
    sent_at      timestamptz not null,
    applied_at   timestamptz,
    constraint intake_pk primary key (id),
    constraint intake_authority_fk foreign key (authority_id) references authority,
    constraint intake_kind_ck check (kind in ('ORGANIZATIONS', 'ROSTERS', 'ACCOUNTS')),
    constraint intake_length_ck check (length(content) <= 10000000)
);
create index intake_sent_ix on intake (sent_by, sent_at);
