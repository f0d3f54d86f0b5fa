-- The one PDF of a frozen version, made when it was frozen. seal is the certificate of the server's seal.
create table pact_paper (
    pact_id   uuid not null,
    file_id   uuid not null,
    sha256    text not null,
    seal      bytea,
    sealed_by text,
    issued_at timestamptz not null,
    constraint pact_paper_pk primary key (pact_id),
    constraint pact_paper_pact_fk foreign key (pact_id) references pact,
    constraint pact_paper_file_fk foreign key (file_id) references stored_file,
    constraint pact_paper_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint pact_paper_seal_ck check ((seal is null) = (sealed_by is null)),
    constraint pact_paper_nfc_ck check (sealed_by is nfc normalized)
);
create index pact_paper_file_ix on pact_paper (file_id);
create trigger pact_paper_unchangeable before update or delete on pact_paper
    for each row execute function refuse_pact_change();
