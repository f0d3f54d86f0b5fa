-- An agreed version as it was issued: number and symbol from the register of the head's agency, which starts anew each year.
create table draft_issue (
    draft_id      uuid        not null,
    version       int         not null,
    issuer_id     uuid        not null,
    register_year int         not null,
    number        text        not null,
    issued_on     date        not null,
    signer        text        not null,
    signer_title  text        not null,
    content_hash  text        not null,
    file_id       uuid        not null,
    paper_id      uuid        not null,
    issued_by     uuid        not null,
    issued_name   text        not null,
    issued_at     timestamptz not null,
    constraint draft_issue_pk primary key (draft_id),
    constraint draft_issue_version_fk foreign key (draft_id, version) references draft_version,
    constraint draft_issue_issuer_fk foreign key (issuer_id) references organization,
    constraint draft_issue_file_fk foreign key (file_id) references stored_file,
    constraint draft_issue_paper_fk foreign key (paper_id) references paper,
    constraint draft_issue_hash_ck check (content_hash ~ '^[0-9a-f]{64}$'),
    constraint draft_issue_nfc_ck check (number is nfc normalized and signer is nfc normalized and signer_title is nfc normalized)
);
create unique index draft_issue_number_uq on draft_issue (issuer_id, register_year, folded(number));
create index draft_issue_file_ix on draft_issue (file_id);
create index draft_issue_hash_ix on draft_issue (content_hash);
create trigger draft_issue_unchangeable before update or delete on draft_issue
    for each row execute function refuse_draft_change();
