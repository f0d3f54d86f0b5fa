-- One row once sample data was loaded: every page says so from then on, and production refuses the database.
create table sample_mark (
    only_row  boolean     not null default true,
    loaded_at timestamptz not null,
    constraint sample_mark_pk primary key (only_row),
    constraint sample_mark_only_row_ck check (only_row)
);
