-- Permanent identity of a bloc (khối) or cluster (cụm); two may bear the same name.
create table bloc (
    id           uuid not null,
    authority_id uuid not null,
    kind         text not null,
    version      bigint not null,
    constraint bloc_pk primary key (id),
    constraint bloc_authority_fk foreign key (authority_id) references authority,
    constraint bloc_kind_ck check (kind in ('BLOC', 'CLUSTER'))
);
create index bloc_authority_ix on bloc (authority_id);

create table bloc_name (
    id          uuid not null,
    bloc_id     uuid not null,
    name        text not null,
    valid_from  date not null,
    valid_to    date,
    legal_basis text not null,
    constraint bloc_name_pk primary key (id),
    constraint bloc_name_bloc_fk foreign key (bloc_id) references bloc,
    constraint bloc_name_range_ck check (valid_to >= valid_from),
    constraint bloc_name_length_ck check (length(name) between 1 and 200),
    constraint bloc_name_nfc_ck check (name is nfc normalized and legal_basis is nfc normalized),
    constraint bloc_name_once_ex exclude using gist (bloc_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index bloc_name_search_ix on bloc_name using gin (folded(name) gin_trgm_ops);
