-- Targets of a table as they stood at a moment that another module keeps, such as the closing of the mid-year review.
create table kept_target (
    record_id      uuid not null,
    table_id       uuid not null,
    roster_line_id uuid not null,
    criterion_key  text not null,
    assigned       boolean not null,
    kind           text,
    number         numeric(18, 4),
    part           numeric(18, 4),
    due_on         date,
    words          text,
    constraint kept_target_pk primary key (record_id, roster_line_id, criterion_key),
    constraint kept_target_table_fk foreign key (table_id) references criteria_table,
    constraint kept_target_line_fk foreign key (roster_line_id) references roster_line,
    constraint kept_target_kind_ck check (kind in ('NUMERIC', 'PERCENT', 'NESTED_PERCENT', 'DUE', 'TITLE', 'WORDS') and (assigned or kind is null))
);
create index kept_target_table_ix on kept_target (table_id);
create index kept_target_line_ix on kept_target (roster_line_id);
