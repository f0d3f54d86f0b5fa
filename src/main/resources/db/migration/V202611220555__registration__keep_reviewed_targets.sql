-- The table and the targets that a closed review was closed with.
alter table mid_year_review
    add column table_id   uuid,
    add column targets_id uuid,
    add constraint mid_year_review_table_fk foreign key (table_id) references criteria_table,
    add constraint mid_year_review_targets_ck check (
        (table_id is null) = (targets_id is null) and (table_id is null or closed_at is not null));
create index mid_year_review_table_ix on mid_year_review (table_id);
