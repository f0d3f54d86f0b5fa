-- What stood before a target of a frozen table was amended by an addendum; the present value is in member_target.
create table target_amendment (
    id             uuid not null,
    table_id       uuid not null,
    roster_line_id uuid not null,
    criterion_key  text not null,
    assigned       boolean not null,
    kind           text,
    number         numeric(18, 4),
    part           numeric(18, 4),
    due_on         date,
    words          text,
    reason         text not null,
    amended_by     uuid,
    amended_name   text,
    recorded_at    timestamptz not null,
    seq            bigint generated always as identity,
    constraint target_amendment_pk primary key (id),
    constraint target_amendment_criterion_fk foreign key (table_id, criterion_key) references criterion,
    constraint target_amendment_line_fk foreign key (roster_line_id) references roster_line,
    constraint target_amendment_kind_ck check (kind in ('NUMERIC', 'PERCENT', 'NESTED_PERCENT', 'DUE', 'TITLE', 'WORDS') and (assigned or kind is null)),
    constraint target_amendment_length_ck check (length(reason) between 1 and 500),
    constraint target_amendment_nfc_ck check (coalesce(words, '') is nfc normalized and reason is nfc normalized)
);
create index target_amendment_line_ix on target_amendment (roster_line_id, table_id);
create index target_amendment_criterion_ix on target_amendment (table_id, criterion_key);
