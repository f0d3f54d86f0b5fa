-- number, issuer and issued_year repeat the present version's, so that the list holds no number twice.
create table paper (
    id           uuid not null,
    bloc_year_id uuid not null,
    version      int  not null,
    number       text not null,
    issuer       text not null,
    issued_year  int  not null,
    filed_at     timestamptz not null,
    constraint paper_pk primary key (id),
    constraint paper_bloc_year_fk foreign key (bloc_year_id) references bloc_year
);
create index paper_bloc_year_ix on paper (bloc_year_id);
create unique index paper_number_uq on paper (bloc_year_id, folded(number), folded(issuer), issued_year)
    where number <> '';

create table paper_version (
    paper_id      uuid not null,
    version       int  not null,
    kind          text not null,
    direction     text not null,
    number        text not null,
    issued_on     date not null,
    issuer        text not null,
    abstract_text text not null,
    file_id       uuid,
    reason        text not null,
    recorded_by   uuid not null,
    recorded_name text not null,
    recorded_at   timestamptz not null,
    folded        text not null generated always as (folded(number || ' ' || issuer || ' ' || abstract_text)) stored,
    constraint paper_version_pk primary key (paper_id, version),
    constraint paper_version_paper_fk foreign key (paper_id) references paper,
    constraint paper_version_file_fk foreign key (file_id) references stored_file,
    constraint paper_version_kind_ck check (kind in ('GUIDANCE', 'PLAN', 'REGULATION', 'LAUNCH', 'PACT', 'REPORT', 'MINUTES', 'SUBMISSION', 'DECISION', 'LETTER', 'OTHER')),
    constraint paper_version_direction_ck check (direction in ('OF_BLOC', 'FROM_COUNCIL', 'FROM_MEMBER', 'FROM_OTHERS')),
    constraint paper_version_length_ck check (length(number) <= 60 and length(issuer) between 1 and 200 and length(abstract_text) between 1 and 500),
    constraint paper_version_reason_ck check ((version = 1) = (reason = '') and length(reason) <= 500),
    constraint paper_version_nfc_ck check (number is nfc normalized and issuer is nfc normalized and abstract_text is nfc normalized and reason is nfc normalized)
);
create index paper_version_file_ix on paper_version (file_id);
create index paper_version_folded_ix on paper_version using gin (folded gin_trgm_ops);
