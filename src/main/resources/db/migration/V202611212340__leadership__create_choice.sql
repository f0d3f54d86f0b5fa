-- How a bloc finds its head and deputies, by date; where a bloc has laid down nothing, the rules of its authority hold.
create table leadership_rule (
    id              uuid not null,
    bloc_id         uuid not null,
    mode            text not null,
    deputies        int  not null,
    deputy_succeeds boolean not null,
    effective_from  date not null,
    effective_to    date,
    legal_basis     text not null,
    entered_by      uuid,
    entered_name    text not null,
    recorded_at     timestamptz not null,
    constraint leadership_rule_pk primary key (id),
    constraint leadership_rule_bloc_fk foreign key (bloc_id) references bloc,
    constraint leadership_rule_mode_ck check (mode in ('ELECTED', 'ROTATION_ORDER', 'APPOINTED')),
    constraint leadership_rule_deputies_ck check (deputies between 0 and 3),
    constraint leadership_rule_range_ck check (effective_to >= effective_from),
    constraint leadership_rule_nfc_ck check (legal_basis is nfc normalized),
    constraint leadership_rule_once_ex exclude using gist (
        bloc_id with =, daterange(effective_from, effective_to, '[]') with &&)
);

-- Whom a bloc-year chose to lead the next one: the minutes of an election, a turn, a decision.
create table leadership_choice (
    id              uuid not null,
    bloc_year_id    uuid not null,
    mode            text not null,
    chosen_on       date not null,
    paper_no        text not null,
    takes_office_on date not null,
    entitled        int,
    recorded_by     uuid,
    recorded_name   text not null,
    recorded_at     timestamptz not null,
    constraint leadership_choice_pk primary key (id),
    constraint leadership_choice_bloc_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint leadership_choice_mode_ck check (mode in ('ELECTED', 'ROTATION_ORDER', 'APPOINTED')),
    constraint leadership_choice_order_ck check (takes_office_on >= chosen_on),
    constraint leadership_choice_paper_ck check (length(paper_no) between 1 and 100 and paper_no is nfc normalized),
    constraint leadership_choice_entitled_ck check (entitled between 1 and 100)
);
create index leadership_choice_bloc_year_ix on leadership_choice (bloc_year_id, recorded_at);

create table chosen_office (
    id              uuid not null,
    choice_id       uuid not null,
    organization_id uuid not null,
    role            text not null,
    votes           int,
    answer          text not null,
    reason          text,
    answered_by     uuid,
    answered_name   text,
    answered_at     timestamptz,
    constraint chosen_office_pk primary key (id),
    constraint chosen_office_choice_fk foreign key (choice_id) references leadership_choice,
    constraint chosen_office_organization_fk foreign key (organization_id) references organization,
    constraint chosen_office_once_uq unique (choice_id, organization_id),
    constraint chosen_office_role_ck check (role in ('HEAD', 'DEPUTY')),
    constraint chosen_office_votes_ck check (votes between 0 and 100),
    constraint chosen_office_answer_ck check (answer in ('WAITING', 'ACCEPTED', 'DECLINED')
        and (answer = 'WAITING') = (answered_at is null) and (answer = 'DECLINED') = (reason is not null)),
    constraint chosen_office_nfc_ck check (reason is null or reason is nfc normalized)
);
create unique index chosen_office_one_head_ix on chosen_office (choice_id) where role = 'HEAD';
