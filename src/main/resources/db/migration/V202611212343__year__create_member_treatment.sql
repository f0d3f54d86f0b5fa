-- How the scores of a member are treated that took others over in the course of the year: chosen, with its decision. A
-- correction is a new version; the latest counts, none is changed.
create table member_treatment (
    roster_line_id uuid not null,
    version        int  not null,
    kind           text not null,
    predecessors   text not null,
    months_before  int  not null,
    months         int  not null,
    decision_no    text not null,
    decision_on    date not null,
    legal_basis    text not null,
    entered_by     uuid,
    entered_name   text not null,
    recorded_at    timestamptz not null,
    constraint member_treatment_pk primary key (roster_line_id, version),
    constraint member_treatment_line_fk foreign key (roster_line_id) references roster_line,
    constraint member_treatment_kind_ck check (kind in ('INHERITS', 'WEIGHTED_BY_MONTHS', 'SCORED_ANEW', 'NOT_RANKED')),
    constraint member_treatment_months_ck check (months_before >= 0 and months >= 0 and months_before + months between 1 and 36),
    constraint member_treatment_nfc_ck check (decision_no is nfc normalized and legal_basis is nfc normalized)
);
