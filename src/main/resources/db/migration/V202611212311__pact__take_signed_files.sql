-- Papers signed with an agency's token: who may sign with which certificate, who has the file now, what came back.
create table pact_certificate (
    id              uuid not null,
    bloc_year_id    uuid not null,
    roster_line_id  uuid not null,
    holder          text not null,
    subject         text not null,
    issuer          text not null,
    serial          text not null,
    sha256          text not null,
    valid_from      timestamptz not null,
    valid_until     timestamptz not null,
    registered_name text not null,
    registered_at   timestamptz not null,
    ended_name      text,
    ended_at        timestamptz,
    constraint pact_certificate_pk primary key (id),
    constraint pact_certificate_bloc_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint pact_certificate_line_fk foreign key (roster_line_id) references roster_line,
    constraint pact_certificate_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint pact_certificate_end_ck check ((ended_at is null) = (ended_name is null)),
    constraint pact_certificate_nfc_ck check (holder is nfc normalized and subject is nfc normalized and issuer is nfc normalized)
);
create unique index pact_certificate_live_uq on pact_certificate (bloc_year_id, serial, issuer) where ended_at is null;

-- The file is with one signer at a time, or a copy with each, as the bloc's rule says.
create table pact_lease (
    id             uuid not null,
    pact_id        uuid not null,
    roster_line_id uuid not null,
    file_id        uuid not null,
    taken_name     text not null,
    taken_at       timestamptz not null,
    until          timestamptz not null,
    ended_at       timestamptz,
    ended_name     text,
    constraint pact_lease_pk primary key (id),
    constraint pact_lease_signer_fk foreign key (pact_id, roster_line_id) references pact_signer,
    constraint pact_lease_file_fk foreign key (file_id) references stored_file,
    constraint pact_lease_time_ck check (until > taken_at),
    constraint pact_lease_end_ck check ((ended_at is null) = (ended_name is null))
);
create unique index pact_lease_live_uq on pact_lease (pact_id, roster_line_id) where ended_at is null;

-- What came back and was taken, with what the check found; kept for ever.
create table pact_signed_file (
    pact_id        uuid not null,
    roster_line_id uuid not null,
    position       int  not null,
    file_id        uuid not null,
    given_file_id  uuid not null,
    certificate    text not null,
    report         jsonb not null,
    constraint pact_signed_file_pk primary key (pact_id, roster_line_id),
    constraint pact_signed_file_position_uq unique (pact_id, position),
    constraint pact_signed_file_signature_fk foreign key (pact_id, roster_line_id) references pact_signature,
    constraint pact_signed_file_file_fk foreign key (file_id) references stored_file,
    constraint pact_signed_file_given_fk foreign key (given_file_id) references stored_file
);
create trigger pact_signed_file_unchangeable before update or delete on pact_signed_file
    for each row execute function refuse_pact_change();

alter table pact_signature drop constraint pact_signature_way_ck;
alter table pact_signature add constraint pact_signature_way_ck check (way in ('CONFIRMED', 'DIGITAL', 'WET'));
alter table pact_signature drop constraint pact_signature_proof_ck;
alter table pact_signature add constraint pact_signature_proof_ck
    check ((way = 'CONFIRMED') = (signer_user is not null) and (way in ('DIGITAL', 'WET')) = (file_id is not null));

insert into rule_value (id, authority_id, key, value, effective_from, effective_to, legal_basis, entered_by, entered_name, recorded_at)
values (gen_random_uuid(), null, 'pact.separateCopies', 'false', date '2003-01-01', null, 'Chưa quy định; mặc định của hệ thống',
    null, 'Mặc định của hệ thống', timestamptz '2026-11-21 00:00+07');
