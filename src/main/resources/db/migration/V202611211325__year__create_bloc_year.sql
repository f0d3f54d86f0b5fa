-- One emulation year of one bloc. opened_on pins the rule set of the year.
create table bloc_year (
    id          uuid not null,
    bloc_id     uuid not null,
    label       text not null,
    starts_on   date not null,
    ends_on     date not null,
    focus       text not null,
    opened_on   date not null,
    opened_from uuid,
    version     bigint not null,
    constraint bloc_year_pk primary key (id),
    constraint bloc_year_bloc_fk foreign key (bloc_id) references bloc,
    constraint bloc_year_opened_from_fk foreign key (opened_from) references bloc_year,
    constraint bloc_year_label_uq unique (bloc_id, label),
    constraint bloc_year_label_ck check (length(label) between 1 and 20 and label is nfc normalized),
    constraint bloc_year_range_ck check (ends_on > starts_on),
    constraint bloc_year_focus_ck check (focus in ('PREPARING', 'CONSULTING', 'SIGNING', 'RUNNING', 'SELF_SCORING', 'VERIFYING', 'REVIEWING', 'SUBMITTED', 'DECIDED', 'CLOSED')),
    constraint bloc_year_once_ex exclude using gist (bloc_id with =, daterange(starts_on, ends_on, '[]') with &&)
);

create table focus_change (
    id           uuid not null,
    bloc_year_id uuid not null,
    from_focus   text not null,
    to_focus     text not null,
    reason       text not null,
    moved_by     uuid,
    moved_name   text not null,
    moved_at     timestamptz not null,
    constraint focus_change_pk primary key (id),
    constraint focus_change_bloc_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint focus_change_from_ck check (from_focus in ('PREPARING', 'CONSULTING', 'SIGNING', 'RUNNING', 'SELF_SCORING', 'VERIFYING', 'REVIEWING', 'SUBMITTED', 'DECIDED', 'CLOSED')),
    constraint focus_change_to_ck check (to_focus in ('PREPARING', 'CONSULTING', 'SIGNING', 'RUNNING', 'SELF_SCORING', 'VERIFYING', 'REVIEWING', 'SUBMITTED', 'DECIDED', 'CLOSED')),
    constraint focus_change_nfc_ck check (reason is nfc normalized)
);
create index focus_change_bloc_year_ix on focus_change (bloc_year_id, moved_at);

-- A member of the year. last_on is left_on, or the year's last day: an organization stands on at most one roster of an
-- authority on any day, whatever two transactions try at once.
create table roster_line (
    id              uuid not null,
    bloc_year_id    uuid not null,
    organization_id uuid not null,
    authority_id    uuid not null,
    position        int  not null,
    joined_on       date not null,
    left_on         date,
    last_on         date not null,
    join_reason     text not null,
    leave_reason    text,
    women_share     numeric(5, 2),
    women_share_on  date,
    version         bigint not null,
    constraint roster_line_pk primary key (id),
    constraint roster_line_bloc_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint roster_line_organization_fk foreign key (organization_id) references organization,
    constraint roster_line_authority_fk foreign key (authority_id) references authority,
    constraint roster_line_member_uq unique (bloc_year_id, organization_id),
    constraint roster_line_range_ck check (last_on >= joined_on and (left_on is null or left_on = last_on)),
    constraint roster_line_leave_ck check ((left_on is null) = (leave_reason is null)),
    constraint roster_line_women_share_ck check (women_share between 0 and 100 and (women_share is null) = (women_share_on is null)),
    constraint roster_line_nfc_ck check (join_reason is nfc normalized and (leave_reason is null or leave_reason is nfc normalized)),
    constraint roster_line_one_bloc_ex exclude using gist (
        authority_id with =, organization_id with =, daterange(joined_on, last_on, '[]') with &&)
);
create index roster_line_organization_ix on roster_line (organization_id);

-- Who heads the year; the office belongs to the agency. Deputies 0 to 3.
create table leadership (
    id              uuid not null,
    bloc_year_id    uuid not null,
    organization_id uuid not null,
    role            text not null,
    held_from       date not null,
    held_to         date,
    mode            text not null,
    basis           text not null,
    constraint leadership_pk primary key (id),
    constraint leadership_member_fk foreign key (bloc_year_id, organization_id) references roster_line (bloc_year_id, organization_id),
    constraint leadership_role_ck check (role in ('HEAD', 'DEPUTY')),
    constraint leadership_mode_ck check (mode in ('ELECTED', 'ROTATION_ORDER', 'APPOINTED')),
    constraint leadership_range_ck check (held_to >= held_from),
    constraint leadership_nfc_ck check (basis is nfc normalized),
    constraint leadership_one_head_ex exclude using gist (
        bloc_year_id with =, daterange(held_from, held_to, '[]') with &&) where (role = 'HEAD'),
    constraint leadership_once_ex exclude using gist (
        bloc_year_id with =, organization_id with =, daterange(held_from, held_to, '[]') with &&)
);
create index leadership_organization_ix on leadership (organization_id);

-- The helper team (Tổ giúp việc); organization_id is the person's own agency, whose scores the person does not verify.
create table support_member (
    id              uuid not null,
    bloc_year_id    uuid not null,
    user_id         uuid not null,
    organization_id uuid,
    joined_on       date not null,
    left_on         date,
    basis           text not null,
    constraint support_member_pk primary key (id),
    constraint support_member_bloc_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint support_member_organization_fk foreign key (organization_id) references organization,
    constraint support_member_range_ck check (left_on >= joined_on),
    constraint support_member_nfc_ck check (basis is nfc normalized),
    constraint support_member_once_ex exclude using gist (
        bloc_year_id with =, user_id with =, daterange(joined_on, left_on, '[]') with &&)
);

-- Days; each ends at midnight in Asia/Ho_Chi_Minh. Without hard_lock_on the step stays open (late) for ever.
create table step_window (
    bloc_year_id  uuid not null,
    step          text not null,
    opens_on      date not null,
    soft_deadline date not null,
    grace_days    int  not null,
    hard_lock_on  date,
    constraint step_window_pk primary key (bloc_year_id, step),
    constraint step_window_bloc_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint step_window_step_ck check (step in ('FORMATION', 'DRAFTING', 'REGISTRATION', 'SIGNING', 'MID_YEAR_REVIEW', 'SELF_SCORING', 'VERIFICATION', 'REVIEW', 'SUBMISSION', 'COUNCIL', 'DECISION')),
    constraint step_window_range_ck check (opens_on <= soft_deadline and grace_days between 0 and 60 and (hard_lock_on is null or hard_lock_on >= soft_deadline + grace_days))
);

create table window_extension (
    id             uuid not null,
    roster_line_id uuid not null,
    step           text not null,
    until          date not null,
    reason         text not null,
    extended_by    uuid,
    extended_name  text not null,
    recorded_at    timestamptz not null,
    constraint window_extension_pk primary key (id),
    constraint window_extension_line_fk foreign key (roster_line_id) references roster_line,
    constraint window_extension_step_ck check (step in ('FORMATION', 'DRAFTING', 'REGISTRATION', 'SIGNING', 'MID_YEAR_REVIEW', 'SELF_SCORING', 'VERIFICATION', 'REVIEW', 'SUBMISSION', 'COUNCIL', 'DECISION')),
    constraint window_extension_nfc_ck check (reason is nfc normalized)
);
create index window_extension_line_ix on window_extension (roster_line_id, step);
