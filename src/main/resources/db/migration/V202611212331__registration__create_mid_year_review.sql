-- The mid-year review of a bloc: its own report, and who closed it. From then on nothing of it changes.
create table mid_year_review (
    bloc_year_id uuid not null,
    words        text not null default '',
    closed_at    timestamptz,
    closed_name  text,
    revision     bigint not null,
    constraint mid_year_review_pk primary key (bloc_year_id),
    constraint mid_year_review_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint mid_year_review_closed_ck check ((closed_at is null) = (closed_name is null)),
    constraint mid_year_review_length_ck check (length(words) <= 20000),
    constraint mid_year_review_nfc_ck check (words is nfc normalized)
);

-- A member's report for it.
create table mid_year_report (
    roster_line_id uuid   not null,
    bloc_year_id   uuid   not null,
    state          text   not null,
    words          text   not null default '',
    handed_in_at   timestamptz,
    handed_in_name text,
    return_reason  text,
    revision       bigint not null,
    constraint mid_year_report_pk primary key (roster_line_id),
    constraint mid_year_report_line_fk foreign key (roster_line_id) references roster_line,
    constraint mid_year_report_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint mid_year_report_state_ck check (state in ('DRAFT', 'HANDED_IN', 'RETURNED')),
    constraint mid_year_report_handed_in_ck check (state = 'DRAFT' or handed_in_at is not null),
    constraint mid_year_report_returned_ck check (state <> 'RETURNED' or return_reason is not null),
    constraint mid_year_report_length_ck check (length(words) <= 8000 and length(coalesce(return_reason, '')) <= 1000),
    constraint mid_year_report_nfc_ck check (words is nfc normalized and coalesce(return_reason, '') is nfc normalized)
);
create index mid_year_report_year_ix on mid_year_report (bloc_year_id);

-- What was achieved so far for a criterion. steady: the target is a level to be held, not an amount that grows over the year.
create table mid_year_result (
    roster_line_id uuid    not null,
    criterion      text    not null,
    number         numeric(18, 4),
    part           numeric(18, 4),
    done_on        date,
    said           text,
    steady         boolean not null default false,
    words          text    not null default '',
    constraint mid_year_result_pk primary key (roster_line_id, criterion),
    constraint mid_year_result_report_fk foreign key (roster_line_id) references mid_year_report,
    constraint mid_year_result_said_ck check (said in ('REACHED', 'ON_TRACK', 'AT_RISK', 'BEHIND')),
    constraint mid_year_result_length_ck check (length(words) <= 1000),
    constraint mid_year_result_nfc_ck check (words is nfc normalized)
);

-- Documents of a report, of one criterion or of the whole.
create table mid_year_file (
    roster_line_id uuid not null,
    file_id        uuid not null,
    criterion      text,
    constraint mid_year_file_pk primary key (roster_line_id, file_id),
    constraint mid_year_file_report_fk foreign key (roster_line_id) references mid_year_report,
    constraint mid_year_file_file_fk foreign key (file_id) references stored_file
);
create index mid_year_file_file_ix on mid_year_file (file_id);

insert into rule_value (id, authority_id, key, value, effective_from, effective_to, legal_basis, entered_by, entered_name, recorded_at)
select gen_random_uuid(), null, d.key, d.value, date '2003-01-01', null, d.legal_basis, null, 'Mặc định của hệ thống', now()
from (values
    ('midyear.onTrack', '90', 'Chưa quy định; mặc định của hệ thống'),
    ('midyear.atRisk', '70', 'Chưa quy định; mặc định của hệ thống'),
    ('midyear.riskDays', '30', 'Chưa quy định; mặc định của hệ thống')
) as d (key, value, legal_basis);
