-- A table that the authority's guidance gives to its blocs to begin with: a copy, whatever becomes of the original.
create table shared_table (
    id           uuid not null,
    bloc_year_id uuid not null,
    title        text not null,
    basis        text not null,
    sheet        text not null,
    shared_at    timestamptz not null,
    shared_by    uuid,
    shared_name  text,
    constraint shared_table_pk primary key (id),
    constraint shared_table_bloc_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint shared_table_nfc_ck check (title is nfc normalized and basis is nfc normalized and sheet is nfc normalized)
);
