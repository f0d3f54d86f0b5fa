-- One row per version of the pact (document 0) or an addendum (1, 2 …). canonical is the text whose SHA-256 is signed.
create table pact (
    id           uuid not null,
    bloc_year_id uuid not null,
    document     int  not null,
    version      int  not null,
    state        text not null,
    title        text not null,
    theme        text not null,
    legal_bases  text not null,
    opening      text not null,
    commitments  text not null,
    revision     bigint not null,
    created_at   timestamptz not null,
    table_id     uuid,
    canonical    text,
    content_hash text,
    frozen_on    date,
    frozen_at    timestamptz,
    frozen_by    uuid,
    frozen_name  text,
    void_reason  text,
    voided_at    timestamptz,
    voided_name  text,
    constraint pact_pk primary key (id),
    constraint pact_bloc_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint pact_table_fk foreign key (table_id) references criteria_table,
    constraint pact_version_uq unique (bloc_year_id, document, version),
    constraint pact_number_ck check (document >= 0 and version >= 1),
    constraint pact_state_ck check (state in ('DRAFT', 'FROZEN', 'VOID')),
    constraint pact_frozen_ck check ((state = 'DRAFT') = (canonical is null) and (canonical is null) = (content_hash is null)
        and (canonical is null) = (frozen_at is null) and (canonical is null) = (table_id is null)),
    constraint pact_hash_ck check (content_hash = encode(sha256(convert_to(canonical, 'UTF8')), 'hex')),
    constraint pact_void_ck check ((state = 'VOID') = (void_reason is not null)),
    constraint pact_nfc_ck check (title is nfc normalized and theme is nfc normalized and legal_bases is nfc normalized
        and opening is nfc normalized and commitments is nfc normalized and canonical is nfc normalized and void_reason is nfc normalized)
);
create unique index pact_live_uq on pact (bloc_year_id, document) where state <> 'VOID';

-- The roll frozen with the content: who is to sign, under the names of that day.
create table pact_signer (
    pact_id         uuid not null,
    roster_line_id  uuid not null,
    organization_id uuid not null,
    position        int  not null,
    name            text not null,
    short_name      text not null,
    leader          text not null,
    title           text not null,
    constraint pact_signer_pk primary key (pact_id, roster_line_id),
    constraint pact_signer_pact_fk foreign key (pact_id) references pact,
    constraint pact_signer_line_fk foreign key (roster_line_id) references roster_line,
    constraint pact_signer_organization_fk foreign key (organization_id) references organization,
    constraint pact_signer_position_uq unique (pact_id, position),
    constraint pact_signer_nfc_ck check (name is nfc normalized and short_name is nfc normalized and leader is nfc normalized and title is nfc normalized)
);

-- One signature per agency and version; rows are only ever added.
create table pact_signature (
    pact_id        uuid not null,
    roster_line_id uuid not null,
    way            text not null,
    signer_user    uuid,
    signer_name    text not null,
    signer_title   text not null,
    capacity       text not null,
    statement      text not null,
    factors        jsonb not null,
    content_hash   text not null,
    signed_on      date not null,
    late           boolean not null,
    file_id        uuid,
    receipt        text not null,
    recorded_by    uuid not null,
    recorded_name  text not null,
    recorded_at    timestamptz not null,
    constraint pact_signature_pk primary key (pact_id, roster_line_id),
    constraint pact_signature_signer_fk foreign key (pact_id, roster_line_id) references pact_signer,
    constraint pact_signature_file_fk foreign key (file_id) references stored_file,
    constraint pact_signature_way_ck check (way in ('CONFIRMED', 'WET')),
    constraint pact_signature_proof_ck check ((way = 'CONFIRMED') = (signer_user is not null) and (way = 'WET') = (file_id is not null)),
    constraint pact_signature_capacity_ck check (capacity in ('HEAD', 'DEPUTY', 'AUTHORISED')),
    constraint pact_signature_receipt_uq unique (receipt),
    constraint pact_signature_nfc_ck check (signer_name is nfc normalized and signer_title is nfc normalized and statement is nfc normalized)
);
create index pact_signature_file_ix on pact_signature (file_id);

create function refuse_pact_change() returns trigger
    language plpgsql
as $$
begin
    raise exception 'what was frozen or signed never changes' using errcode = '42501';
end
$$;
create trigger pact_signature_unchangeable before update or delete on pact_signature
    for each row execute function refuse_pact_change();
create trigger pact_signer_unchangeable before update or delete on pact_signer
    for each row execute function refuse_pact_change();
create trigger pact_frozen_unchangeable before update on pact
    for each row when (old.canonical is not null and (old.canonical, old.content_hash, old.table_id, old.frozen_at, old.title)
        is distinct from (new.canonical, new.content_hash, new.table_id, new.frozen_at, new.title))
    execute function refuse_pact_change();
create trigger pact_kept before delete on pact
    for each row when (old.canonical is not null) execute function refuse_pact_change();
