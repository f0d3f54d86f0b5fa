-- Counts the changes to a table's targets, so that whoever keeps them in memory knows when they are stale.
create table target_clock (
    table_id  uuid   not null,
    change_no bigint not null,
    constraint target_clock_pk primary key (table_id),
    constraint target_clock_table_fk foreign key (table_id) references criteria_table on delete cascade
);
