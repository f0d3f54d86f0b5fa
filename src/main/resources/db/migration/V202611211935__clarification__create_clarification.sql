-- The exchange between verifier and member about one cell, and how it stands. change_no is the number of change under which
-- the state was set, so that a grid asks for what changed since; asked_points are the verified points at the last question.
create table clarification (
    roster_line_id uuid   not null,
    criterion      text   not null,
    bloc_year_id   uuid   not null,
    state          text   not null,
    due_on         date,
    asked_points   numeric,
    change_no      bigint not null,
    constraint clarification_pk primary key (roster_line_id, criterion),
    constraint clarification_line_fk foreign key (roster_line_id) references roster_line,
    constraint clarification_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint clarification_state_ck check (state in ('ASKED', 'ANSWERED', 'CONCLUDED', 'WITHDRAWN')),
    constraint clarification_due_ck check (state <> 'ASKED' or due_on is not null)
);
create index clarification_year_ix on clarification (bloc_year_id);

-- What was said, never changed. changed: whether a conclusion found other points than stood there when it was asked.
create table clarification_message (
    id             bigint      not null generated always as identity,
    roster_line_id uuid        not null,
    criterion      text        not null,
    act            text        not null,
    words          text        not null,
    due_on         date,
    documents      text[]      not null default '{}',
    changed        boolean     not null default false,
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint clarification_message_pk primary key (id),
    constraint clarification_message_cell_fk foreign key (roster_line_id, criterion) references clarification,
    constraint clarification_message_act_ck check (act in ('ASK', 'ANSWER', 'EXPLAIN', 'CONCLUDE', 'WITHDRAW')),
    constraint clarification_message_length_ck check (length(words) <= 2000),
    constraint clarification_message_nfc_ck check (words is nfc normalized)
);
create index clarification_message_cell_ix on clarification_message (roster_line_id, criterion, id);

create function clarification_message_refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception 'what was said in an exchange is append-only' using errcode = '42501';
end
$$;
create trigger clarification_message_unchangeable before update or delete on clarification_message
    for each row execute function clarification_message_refuse_change();

insert into rule_value (id, authority_id, key, value, effective_from, effective_to, legal_basis, entered_by, entered_name, recorded_at)
values (gen_random_uuid(), null, 'clarification.workingDays', '3', date '2003-01-01', null, 'Chưa quy định; mặc định của hệ thống',
    null, 'Mặc định của hệ thống', timestamptz '2026-11-21 00:00+07');
