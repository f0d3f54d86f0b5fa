-- Which make of a story a database holds: the codes of its days. A story that another version of the
-- application began, or one from before this table, stays as that version made it.
create table sample_make (
    story text not null,
    make  text not null,
    constraint sample_make_pk primary key (story)
);
