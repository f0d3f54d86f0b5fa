-- Counts the changes of a bloc-year's scores. Every change takes the next number under this row's lock, so that numbers
-- become visible in their order: totals are computed anew when it moved, a grid asks for what changed since.
create table score_clock (
    bloc_year_id uuid   not null,
    change_no    bigint not null,
    constraint score_clock_pk primary key (bloc_year_id),
    constraint score_clock_year_fk foreign key (bloc_year_id) references bloc_year
);

-- One member's sheet. bloc_year_id and organization_id repeat the roster line's, which never change.
create table score_sheet (
    roster_line_id  uuid        not null,
    bloc_year_id    uuid        not null,
    organization_id uuid        not null,
    state           text        not null default 'DRAFT',
    sent_at         timestamptz,
    sent_by         uuid,
    sent_name       text,
    submitted_at    timestamptz,
    submitted_by    uuid,
    submitted_name  text,
    late            boolean     not null default false,
    returned_at     timestamptz,
    returned_by     uuid,
    returned_name   text,
    return_reason   text,
    constraint score_sheet_pk primary key (roster_line_id),
    constraint score_sheet_line_fk foreign key (roster_line_id) references roster_line,
    constraint score_sheet_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint score_sheet_state_ck check (state in ('DRAFT', 'AWAITING_LEADER', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'FINAL')),
    constraint score_sheet_returned_ck check ((returned_at is null) = (return_reason is null)),
    constraint score_sheet_nfc_ck check (return_reason is nfc normalized)
);
create index score_sheet_year_ix on score_sheet (bloc_year_id);

-- The current values of one cell. Inputs as the rules store them, by name; gates as [{"kind","ground"}] where any fell.
-- verified_points without verified_reason where one is due is a draft: it counts, and closing is refused.
create table score_cell (
    roster_line_id       uuid        not null,
    criterion            text        not null,
    bloc_year_id         uuid        not null,
    revision             bigint      not null,
    change_no            bigint      not null,
    self_inputs          jsonb,
    self_points          numeric,
    self_provisional     boolean     not null default false,
    self_gates           jsonb,
    self_note            text        not null default '',
    self_by              uuid,
    self_name            text,
    self_at              timestamptz,
    verified_inputs      jsonb,
    verified_points      numeric,
    verified_override    boolean     not null default false,
    verified_provisional boolean     not null default false,
    verified_gates       jsonb,
    verified_reason      text        not null default '',
    verified_by          uuid,
    verified_name        text,
    verified_at          timestamptz,
    final_points         numeric,
    final_gates          jsonb,
    final_at             timestamptz,
    constraint score_cell_pk primary key (roster_line_id, criterion),
    constraint score_cell_sheet_fk foreign key (roster_line_id) references score_sheet,
    constraint score_cell_criterion_ck check (criterion ~ '^[a-z0-9][a-z0-9.-]{0,39}$'),
    constraint score_cell_self_ck check (self_points is null or self_at is not null),
    constraint score_cell_verified_ck check (verified_points is null or verified_at is not null),
    constraint score_cell_final_ck check ((final_points is null) = (final_at is null)),
    constraint score_cell_length_ck check (length(self_note) <= 4000 and length(verified_reason) <= 2000),
    constraint score_cell_nfc_ck check (self_note is nfc normalized and verified_reason is nfc normalized)
);
create index score_cell_year_ix on score_cell (bloc_year_id, criterion);
create index score_cell_change_ix on score_cell (bloc_year_id, change_no);

-- Every number that a cell ever had, with the table's version it was computed by.
create table score_entry (
    id             bigint      not null generated always as identity,
    roster_line_id uuid        not null,
    criterion      text        not null,
    kind           text        not null,
    source         text        not null,
    override       boolean     not null default false,
    table_id       uuid        not null,
    old_points     numeric,
    new_points     numeric,
    old_inputs     jsonb,
    new_inputs     jsonb,
    reason         text        not null default '',
    by_user        uuid,
    by_name        text        not null,
    at             timestamptz not null,
    constraint score_entry_pk primary key (id),
    constraint score_entry_cell_fk foreign key (roster_line_id, criterion) references score_cell,
    constraint score_entry_kind_ck check (kind in ('SELF', 'VERIFIED', 'FINAL')),
    constraint score_entry_source_ck check (source in ('TYPED', 'IMPORT', 'RULE', 'CLOSING')),
    constraint score_entry_nfc_ck check (reason is nfc normalized)
);
create index score_entry_cell_ix on score_entry (roster_line_id, criterion, id);

create function score_entry_refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception 'the history of scores is append-only' using errcode = '42501';
end
$$;
create trigger score_entry_unchangeable before update or delete on score_entry
    for each row execute function score_entry_refuse_change();

-- A document or a link that backs a self-score; removed ones stay on record.
create table evidence_link (
    id             uuid        not null,
    roster_line_id uuid        not null,
    criterion      text        not null,
    stored_file_id uuid,
    url            text,
    title          text        not null,
    added_at       timestamptz not null,
    added_by       uuid        not null,
    added_name     text        not null,
    removed_at     timestamptz,
    removed_name   text,
    constraint evidence_link_pk primary key (id),
    constraint evidence_link_sheet_fk foreign key (roster_line_id) references score_sheet,
    constraint evidence_link_target_ck check (num_nonnulls(stored_file_id, url) = 1),
    constraint evidence_link_length_ck check (length(title) between 1 and 200 and length(url) <= 1000),
    constraint evidence_link_nfc_ck check (title is nfc normalized)
);
create index evidence_link_cell_ix on evidence_link (roster_line_id, criterion) where removed_at is null;

-- One round of closing verification: requested, closed, made final, or reopened with a reason. At most one round lives.
create table verification_closing (
    id             uuid        not null,
    bloc_year_id   uuid        not null,
    requested_at   timestamptz not null,
    requested_by   uuid        not null,
    requested_name text        not null,
    closed_at      timestamptz,
    closed_by      uuid,
    closed_name    text,
    finalized_at   timestamptz,
    finalized_by   uuid,
    finalized_name text,
    digest         text,
    reopened_at    timestamptz,
    reopened_by    uuid,
    reopened_name  text,
    reopen_reason  text,
    constraint verification_closing_pk primary key (id),
    constraint verification_closing_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint verification_closing_order_ck check (finalized_at is null or closed_at is not null),
    constraint verification_closing_digest_ck check ((finalized_at is null) = (digest is null)),
    constraint verification_closing_reopened_ck check ((reopened_at is null) = (reopen_reason is null)),
    constraint verification_closing_nfc_ck check (reopen_reason is nfc normalized)
);
create unique index verification_closing_once_ix on verification_closing (bloc_year_id) where reopened_at is null;
