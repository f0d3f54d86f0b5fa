create extension if not exists btree_gist;

-- A province or ministry that runs blocs; permanent through mergers and renames.
create table authority (
    id   uuid not null,
    kind text not null,
    code text not null,
    constraint authority_pk primary key (id),
    constraint authority_kind_ck check (kind in ('PROVINCE', 'MINISTRY')),
    constraint authority_code_uq unique (code),
    constraint authority_code_ck check (code ~ '^[A-Z0-9-]{2,20}$')
);

-- heading_name is the upper line of a paper's heading ("ỦY BAN NHÂN DÂN TỈNH ...").
create table authority_name (
    id           uuid not null,
    authority_id uuid not null,
    name         text not null,
    heading_name text not null,
    valid_from   date not null,
    valid_to     date,
    legal_basis  text not null,
    constraint authority_name_pk primary key (id),
    constraint authority_name_authority_fk foreign key (authority_id) references authority,
    constraint authority_name_range_ck check (valid_to >= valid_from),
    constraint authority_name_nfc_ck check (name is nfc normalized and heading_name is nfc normalized and legal_basis is nfc normalized),
    constraint authority_name_once_ex exclude using gist (authority_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table authority_succession (
    id             uuid not null,
    predecessor_id uuid not null,
    successor_id   uuid not null,
    effective_on   date not null,
    decision_no    text not null,
    constraint authority_succession_pk primary key (id),
    constraint authority_succession_predecessor_fk foreign key (predecessor_id) references authority,
    constraint authority_succession_successor_fk foreign key (successor_id) references authority,
    constraint authority_succession_other_ck check (predecessor_id <> successor_id),
    constraint authority_succession_once_uq unique (predecessor_id, successor_id)
);

-- Permanent identity of an agency; everything that may change about it is a dated row of organization_name.
create table organization (
    id           uuid not null,
    authority_id uuid not null,
    version      bigint not null,
    constraint organization_pk primary key (id),
    constraint organization_authority_fk foreign key (authority_id) references authority
);
create index organization_authority_ix on organization (authority_id);

-- kind is open: province departments, project boards, funds, parks, central agencies, unions and whatever comes.
create table organization_name (
    id              uuid not null,
    organization_id uuid not null,
    name            text not null,
    short_name      text not null,
    kind            text not null,
    parent_id       uuid,
    valid_from      date not null,
    valid_to        date,
    legal_basis     text not null,
    constraint organization_name_pk primary key (id),
    constraint organization_name_organization_fk foreign key (organization_id) references organization,
    constraint organization_name_parent_fk foreign key (parent_id) references organization,
    constraint organization_name_parent_ck check (parent_id <> organization_id),
    constraint organization_name_range_ck check (valid_to >= valid_from),
    constraint organization_name_length_ck check (length(name) between 1 and 200 and length(short_name) between 1 and 24 and length(kind) between 1 and 60),
    constraint organization_name_nfc_ck check (name is nfc normalized and short_name is nfc normalized and kind is nfc normalized and legal_basis is nfc normalized),
    constraint organization_name_once_ex exclude using gist (organization_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index organization_name_parent_ix on organization_name (parent_id);
create index organization_name_search_ix on organization_name using gin (folded(name || ' ' || short_name) gin_trgm_ops);

-- Both directions are read from one row. Without successor the predecessor was dissolved.
create table organization_succession (
    id               uuid not null,
    predecessor_id   uuid not null,
    successor_id     uuid,
    kind             text not null,
    effective_on     date not null,
    decision_no      text not null,
    predecessor_ends boolean not null,
    constraint organization_succession_pk primary key (id),
    constraint organization_succession_predecessor_fk foreign key (predecessor_id) references organization,
    constraint organization_succession_successor_fk foreign key (successor_id) references organization,
    constraint organization_succession_kind_ck check (kind in ('MERGE', 'ABSORB', 'SPLIT', 'TRANSFER', 'DISSOLVE')),
    constraint organization_succession_dissolve_ck check ((successor_id is null) = (kind = 'DISSOLVE')),
    constraint organization_succession_other_ck check (predecessor_id <> successor_id),
    constraint organization_succession_nfc_ck check (decision_no is nfc normalized),
    constraint organization_succession_once_uq unique nulls not distinct (predecessor_id, successor_id, effective_on)
);
create index organization_succession_successor_ix on organization_succession (successor_id);
