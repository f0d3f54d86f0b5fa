-- A recalculation of final points: a case with a reason, whose changes are previewed and applied or dropped as one set.
-- After the ranking was adopted it carries a document's number and day. effect is what it did, kept as it was applied.
create table recalculation (
    id             uuid        not null,
    bloc_year_id   uuid        not null,
    number         int         not null,
    state          text        not null default 'OPEN',
    reason         text        not null,
    document_no    text        not null default '',
    document_on    date,
    opened_by      uuid        not null,
    opened_name    text        not null,
    opened_at      timestamptz not null,
    ended_by       uuid,
    ended_name     text,
    ended_at       timestamptz,
    end_reason     text        not null default '',
    effect         jsonb,
    digest_before  text,
    digest_after   text,
    version_before int,
    version_after  int,
    constraint recalculation_pk primary key (id),
    constraint recalculation_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint recalculation_number_uq unique (bloc_year_id, number),
    constraint recalculation_state_ck check (state in ('OPEN', 'APPLIED', 'DROPPED')),
    constraint recalculation_ended_ck check ((state = 'OPEN') = (ended_at is null)),
    constraint recalculation_applied_ck check ((state = 'APPLIED') = (effect is not null) and (effect is null) = (digest_after is null)
        and (digest_before is null) = (digest_after is null)),
    constraint recalculation_document_ck check ((document_no = '') = (document_on is null)),
    constraint recalculation_length_ck check (length(reason) between 1 and 2000 and length(document_no) <= 100 and length(end_reason) <= 2000),
    constraint recalculation_nfc_ck check (reason is nfc normalized and document_no is nfc normalized and end_reason is nfc normalized)
);
create unique index recalculation_open_ix on recalculation (bloc_year_id) where state = 'OPEN';

-- One change of a case: another value of a cell, a criterion assigned or not, another rule. At most one of a kind for a place.
create table recalculation_change (
    id               uuid        not null,
    recalculation_id uuid        not null,
    kind             text        not null,
    roster_line_id   uuid,
    criterion        text        not null,
    inputs           jsonb,
    points           numeric,
    override         boolean,
    assigned         boolean,
    rules            text,
    maximum          numeric,
    added_by         uuid        not null,
    added_name       text        not null,
    added_at         timestamptz not null,
    constraint recalculation_change_pk primary key (id),
    constraint recalculation_change_case_fk foreign key (recalculation_id) references recalculation,
    constraint recalculation_change_line_fk foreign key (roster_line_id) references roster_line,
    constraint recalculation_change_once_uq unique nulls not distinct (recalculation_id, kind, roster_line_id, criterion),
    constraint recalculation_change_kind_ck check (kind in ('VALUE', 'ASSIGNMENT', 'RULE')),
    constraint recalculation_change_content_ck check ((kind = 'VALUE') = (points is not null) and (kind = 'ASSIGNMENT') = (assigned is not null)
        and (kind = 'RULE') = (rules is not null) and (kind = 'RULE') = (roster_line_id is null))
);
