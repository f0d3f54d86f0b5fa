-- Kinds of award with their rules, as dated data. authority_id null: the default, used where the authority has no own row.
-- quota: "4-7:1;8-14:2", empty for none set; exclusive_with: codes joined by commas; papers: one a line.
create table award_rule (
    id                   uuid not null,
    authority_id         uuid,
    kind                 text not null,
    level                int  not null,
    name                 text not null,
    short_name           text not null,
    badge                text not null,
    worst_place          int,
    place_counting       text not null,
    minimum              numeric,
    votes_share          numeric,
    quota                text not null,
    province_share       numeric,
    province_denominator text,
    province_rounding    text,
    exclusive_with       text not null,
    fallback             text,
    papers               text not null,
    effective_from       date not null,
    effective_to         date,
    legal_basis          text not null,
    entered_by           uuid,
    entered_name         text not null,
    recorded_at          timestamptz not null,
    constraint award_rule_pk primary key (id),
    constraint award_rule_authority_fk foreign key (authority_id) references authority,
    constraint award_rule_kind_ck check (kind ~ '^[A-Z][A-Z0-9_]{1,59}$'),
    constraint award_rule_badge_ck check (badge in ('gold', 'red', 'info', 'line')),
    constraint award_rule_place_ck check (worst_place >= 1),
    constraint award_rule_counting_ck check (place_counting in ('AS_RANKED', 'AMONG_CONSIDERED')),
    constraint award_rule_votes_ck check (votes_share between 0 and 1),
    constraint award_rule_quota_ck check (quota ~ '^([0-9]+-[0-9]+:[0-9]+(;[0-9]+-[0-9]+:[0-9]+)*)?$'),
    constraint award_rule_share_ck check (province_share between 0 and 1 and (province_share is null) = (province_denominator is null)
        and (province_share is null) = (province_rounding is null)),
    constraint award_rule_denominator_ck check (province_denominator in ('BLOC_LEADERS', 'FLAG_WORTHY')),
    constraint award_rule_rounding_ck check (province_rounding in ('DOWN', 'HALF_UP', 'UP')),
    constraint award_rule_range_ck check (effective_to >= effective_from),
    constraint award_rule_length_ck check (length(name) between 1 and 120 and length(short_name) between 1 and 24),
    constraint award_rule_nfc_ck check (name is nfc normalized and short_name is nfc normalized and papers is nfc normalized
        and legal_basis is nfc normalized),
    constraint award_rule_once_ex exclude using gist (
        coalesce(authority_id, '00000000-0000-0000-0000-000000000000'::uuid) with =, kind with =,
        daterange(effective_from, effective_to, '[]') with &&)
);
create index award_rule_authority_ix on award_rule (authority_id);

insert into award_rule (id, authority_id, kind, level, name, short_name, badge, worst_place, place_counting, quota,
    province_share, province_denominator, province_rounding, exclusive_with, fallback, papers, effective_from, legal_basis,
    entered_name, recorded_at)
values
    (gen_random_uuid(), null, 'GOVERNMENT_FLAG', 10, 'Cờ thi đua của Chính phủ', 'Cờ CP', 'gold', 1, 'AS_RANKED', '1-99:1',
     0.20, 'BLOC_LEADERS', 'DOWN', 'PROVINCIAL_FLAG,PROVINCIAL_MERIT_CERTIFICATE', 'PROVINCIAL_FLAG',
     E'Báo cáo thành tích\nBảng chấm điểm đã thẩm định\nTrích biên bản bình xét\nBiên bản kiểm phiếu\nXác nhận nghĩa vụ thuế, bảo hiểm xã hội',
     date '2003-01-01', 'Điều 25 Luật Thi đua, khen thưởng 2022; Công văn 5007/BNV-TĐKT ngày 05/9/2023', 'Mặc định của hệ thống',
     timestamptz '2026-11-21 00:00+07'),
    (gen_random_uuid(), null, 'PROVINCIAL_FLAG', 20, 'Cờ thi đua của UBND tỉnh', 'Cờ tỉnh', 'red', null, 'AS_RANKED', '1-7:1;8-99:2',
     null, null, null, 'PROVINCIAL_MERIT_CERTIFICATE', 'PROVINCIAL_MERIT_CERTIFICATE',
     E'Báo cáo thành tích\nBảng chấm điểm đã thẩm định\nTrích biên bản bình xét\nBiên bản kiểm phiếu',
     date '2003-01-01', 'Điều 26 Luật Thi đua, khen thưởng 2022; số lượng: mặc định của hệ thống, tỉnh quy định lại', 'Mặc định của hệ thống',
     timestamptz '2026-11-21 00:00+07'),
    (gen_random_uuid(), null, 'PROVINCIAL_MERIT_CERTIFICATE', 30, 'Bằng khen của Chủ tịch UBND tỉnh', 'Bằng khen', 'info', null, 'AS_RANKED', '1-99:2',
     null, null, null, '', null,
     E'Báo cáo thành tích\nTrích biên bản bình xét',
     date '2003-01-01', 'Luật Thi đua, khen thưởng 2022; số lượng: mặc định của hệ thống, tỉnh quy định lại', 'Mặc định của hệ thống',
     timestamptz '2026-11-21 00:00+07');

-- Not considered: pending is lifted, excluded stands; both stay on record.
create table award_exclusion (
    id             uuid not null,
    roster_line_id uuid not null,
    state          text not null,
    ground         text not null,
    evidence       text not null,
    from_on        date not null,
    to_on          date,
    entered_by     uuid not null,
    entered_name   text not null,
    recorded_at    timestamptz not null,
    lifted_on      date,
    lift_reason    text,
    lifted_by      uuid,
    lifted_name    text,
    constraint award_exclusion_pk primary key (id),
    constraint award_exclusion_line_fk foreign key (roster_line_id) references roster_line,
    constraint award_exclusion_state_ck check (state in ('PENDING', 'EXCLUDED')),
    constraint award_exclusion_range_ck check (to_on >= from_on and lifted_on >= from_on),
    constraint award_exclusion_lifted_ck check ((lifted_on is null) = (lift_reason is null) and (lifted_on is null) = (lifted_name is null)),
    constraint award_exclusion_length_ck check (length(ground) between 1 and 500 and length(evidence) between 1 and 300),
    constraint award_exclusion_nfc_ck check (ground is nfc normalized and evidence is nfc normalized
        and (lift_reason is null or lift_reason is nfc normalized))
);
create index award_exclusion_line_ix on award_exclusion (roster_line_id);

-- What the bloc wants for a member before it submits; no kind means expressly none. yes votes of a roll, as recorded.
create table award_choice (
    roster_line_id uuid not null,
    kind           text,
    reason         text not null,
    yes_votes      int,
    votes_roll     int,
    chosen_by      uuid not null,
    chosen_name    text not null,
    recorded_at    timestamptz not null,
    constraint award_choice_pk primary key (roster_line_id),
    constraint award_choice_line_fk foreign key (roster_line_id) references roster_line,
    constraint award_choice_votes_ck check (yes_votes between 0 and votes_roll and (yes_votes is null) = (votes_roll is null)),
    constraint award_choice_nfc_ck check (length(reason) <= 1000 and reason is nfc normalized)
);

-- The bloc's submission, once per year.
create table award_submission (
    bloc_year_id   uuid not null,
    ranking_id     uuid not null,
    minutes_no     text not null,
    minutes_on     date not null,
    submission_no  text not null,
    quota_reason   text not null,
    submitted_by   uuid not null,
    submitted_name text not null,
    submitted_at   timestamptz not null,
    constraint award_submission_pk primary key (bloc_year_id),
    constraint award_submission_bloc_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint award_submission_ranking_fk foreign key (ranking_id) references adopted_ranking,
    constraint award_submission_length_ck check (length(minutes_no) between 1 and 100 and length(submission_no) <= 100 and length(quota_reason) <= 1000),
    constraint award_submission_nfc_ck check (minutes_no is nfc normalized and submission_no is nfc normalized and quota_reason is nfc normalized)
);
create index award_submission_ranking_ix on award_submission (ranking_id);

-- One award proposed for one agency, with the names of its day; never deleted. bloc_year_id is null for awards of years
-- before this application, entered into the register from their decision.
create table nomination (
    id                uuid not null,
    authority_id      uuid not null,
    bloc_year_id      uuid,
    roster_line_id    uuid,
    organization_id   uuid not null,
    organization_name text not null,
    year_label        text not null,
    kind              text not null,
    kind_name         text not null,
    place             int,
    recommended       text not null,
    reason            text not null,
    recorded_by       uuid not null,
    recorded_name     text not null,
    recorded_at       timestamptz not null,
    constraint nomination_pk primary key (id),
    constraint nomination_authority_fk foreign key (authority_id) references authority,
    constraint nomination_bloc_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint nomination_line_fk foreign key (roster_line_id) references roster_line,
    constraint nomination_organization_fk foreign key (organization_id) references organization,
    constraint nomination_once_uq unique (roster_line_id, kind),
    constraint nomination_line_ck check ((bloc_year_id is null) = (roster_line_id is null)),
    constraint nomination_nfc_ck check (organization_name is nfc normalized and year_label is nfc normalized and reason is nfc normalized)
);
create index nomination_organization_ix on nomination (organization_id);
create index nomination_bloc_year_ix on nomination (bloc_year_id);
create index nomination_authority_ix on nomination (authority_id);

-- What became of a nomination, insert-only: each step with its outcome, paper and reason.
create table award_fact (
    id            uuid not null,
    nomination_id uuid not null,
    step          text not null,
    granted       boolean not null,
    happened_on   date not null,
    document_no   text not null,
    signer        text not null,
    place         text not null,
    yes_votes     int,
    votes_roll    int,
    reason        text not null,
    entered_by    uuid not null,
    entered_name  text not null,
    recorded_at   timestamptz not null,
    seq           bigint generated always as identity,
    constraint award_fact_pk primary key (id),
    constraint award_fact_nomination_fk foreign key (nomination_id) references nomination,
    constraint award_fact_step_ck check (step in ('RECEIVED', 'RETURNED', 'APPRAISED', 'PUBLISHED', 'VOTED', 'DECIDED', 'HANDED_OUT', 'REVOKED')),
    constraint award_fact_votes_ck check (yes_votes between 0 and votes_roll and (yes_votes is null) = (votes_roll is null)),
    constraint award_fact_length_ck check (length(document_no) <= 100 and length(signer) <= 200 and length(place) <= 200 and length(reason) <= 1000),
    constraint award_fact_nfc_ck check (document_no is nfc normalized and signer is nfc normalized and place is nfc normalized and reason is nfc normalized)
);
create index award_fact_nomination_ix on award_fact (nomination_id, seq);

-- The dossier's checklist, made from the kind's list of papers at submission.
create table nomination_paper (
    nomination_id uuid not null,
    list_order    int  not null,
    name          text not null,
    document_no   text,
    provided_on   date,
    entered_name  text,
    constraint nomination_paper_pk primary key (nomination_id, list_order),
    constraint nomination_paper_nomination_fk foreign key (nomination_id) references nomination,
    constraint nomination_paper_nfc_ck check (name is nfc normalized and (document_no is null or document_no is nfc normalized))
);
