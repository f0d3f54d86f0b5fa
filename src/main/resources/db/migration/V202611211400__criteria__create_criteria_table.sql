-- One version of a bloc-year's table (bảng điểm). At most one draft and one frozen version at a time.
create table criteria_table (
    id             uuid not null,
    bloc_year_id   uuid not null,
    version_no     int not null,
    state          text not null,
    title          text not null,
    declared_total numeric(12, 4),
    rounding_step  numeric(8, 4) not null,
    not_assigned   text not null,
    ranking_basis  text not null,
    shown_decimals int not null,
    clamp          text not null,
    explanation    text,
    content_hash   text,
    frozen_at      timestamptz,
    frozen_by      uuid,
    frozen_name    text,
    void_reason    text,
    version        bigint not null,
    constraint criteria_table_pk primary key (id),
    constraint criteria_table_bloc_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint criteria_table_version_uq unique (bloc_year_id, version_no),
    constraint criteria_table_state_ck check (state in ('DRAFT', 'FROZEN', 'VOID')),
    constraint criteria_table_not_assigned_ck check (not_assigned in ('DROP_AND_PERCENT', 'FULL_POINTS')),
    constraint criteria_table_basis_ck check (ranking_basis in ('RAW', 'PERCENT_OF_ASSIGNED')),
    constraint criteria_table_clamp_ck check (clamp in ('NONE', 'AT_DECLARED_TOTAL')),
    constraint criteria_table_numbers_ck check (rounding_step > 0 and shown_decimals between 0 and 4 and declared_total >= 0),
    constraint criteria_table_frozen_ck check ((state = 'DRAFT') = (content_hash is null) and (content_hash is null) = (frozen_at is null)),
    constraint criteria_table_void_ck check ((state = 'VOID') = (void_reason is not null)),
    constraint criteria_table_nfc_ck check (title is nfc normalized and coalesce(explanation, '') is nfc normalized and coalesce(void_reason, '') is nfc normalized)
);
create unique index criteria_table_one_draft_uq on criteria_table (bloc_year_id) where state = 'DRAFT';
create unique index criteria_table_one_frozen_uq on criteria_table (bloc_year_id) where state = 'FROZEN';

-- A row of the table: a group where rules is null, else a criterion with its notation.
create table criterion (
    table_id          uuid not null,
    key               text not null,
    position          int not null,
    level             int not null,
    code              text not null,
    title             text not null,
    short_title       text not null,
    max_points        numeric(12, 4),
    unit              text,
    scorer            text not null,
    scorer_agency     text,
    evidence_required boolean not null,
    is_target         boolean not null,
    rules             text,
    constraint criterion_pk primary key (table_id, key),
    constraint criterion_table_fk foreign key (table_id) references criteria_table,
    constraint criterion_position_uq unique (table_id, position) deferrable initially deferred,
    constraint criterion_key_ck check (key ~ '^[a-z0-9][a-z0-9.-]{0,39}$'),
    constraint criterion_level_ck check (level between 1 and 9),
    constraint criterion_scorer_ck check (scorer in ('MEMBER_AND_TEAM', 'STANDING_AGENCY', 'NAMED_AGENCY') and (scorer = 'NAMED_AGENCY') = (scorer_agency is not null)),
    constraint criterion_nfc_ck check (code is nfc normalized and title is nfc normalized and short_title is nfc normalized
        and coalesce(unit, '') is nfc normalized and coalesce(scorer_agency, '') is nfc normalized and coalesce(rules, '') is nfc normalized)
);

-- What a member undertakes for a criterion, or that it is not assigned to it. No row: assigned, without own target.
create table member_target (
    table_id       uuid not null,
    roster_line_id uuid not null,
    criterion_key  text not null,
    assigned       boolean not null,
    kind           text,
    number         numeric(18, 4),
    part           numeric(18, 4),
    due_on         date,
    words          text,
    amended_reason text,
    constraint member_target_pk primary key (table_id, roster_line_id, criterion_key),
    constraint member_target_criterion_fk foreign key (table_id, criterion_key) references criterion on delete cascade,
    constraint member_target_line_fk foreign key (roster_line_id) references roster_line,
    constraint member_target_kind_ck check (kind in ('NUMERIC', 'PERCENT', 'NESTED_PERCENT', 'DUE', 'TITLE', 'WORDS') and (assigned or kind is null)),
    constraint member_target_nfc_ck check (coalesce(words, '') is nfc normalized and coalesce(amended_reason, '') is nfc normalized)
);

-- What is frozen never changes, whoever asks.
create function criterion_frozen_guard() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from criteria_table t where t.id = coalesce(new.table_id, old.table_id) and t.state <> 'DRAFT') then
        raise exception 'criterion_frozen: rows of a frozen table do not change';
    end if;
    return coalesce(new, old);
end
$$;
create trigger criterion_frozen_tr before insert or update or delete on criterion
    for each row execute function criterion_frozen_guard();

create function criteria_table_frozen_guard() returns trigger
    language plpgsql as
$$
begin
    if old.state = 'DRAFT' then
        return new;
    end if;
    if new.state = 'VOID' and old.state = 'FROZEN' and new.content_hash = old.content_hash and new.title = old.title
        and new.declared_total is not distinct from old.declared_total and new.rounding_step = old.rounding_step
        and new.not_assigned = old.not_assigned and new.ranking_basis = old.ranking_basis then
        return new;
    end if;
    raise exception 'criteria_table_frozen: a frozen table can only be voided';
end
$$;
create trigger criteria_table_frozen_tr before update on criteria_table
    for each row execute function criteria_table_frozen_guard();
