-- One row per file sent in; the content lies once on the disk under its hash.
create table stored_file (
    id            uuid not null,
    name          text not null,
    kind          text not null,
    bytes         bigint not null,
    sha256        text not null,
    uploaded_by   uuid not null,
    uploaded_name text not null,
    uploaded_at   timestamptz not null,
    scan          text not null,
    constraint stored_file_pk primary key (id),
    constraint stored_file_name_ck check (length(name) between 1 and 150 and name is nfc normalized),
    constraint stored_file_kind_ck check (kind in ('PDF', 'DOCX', 'XLSX', 'JPEG', 'PNG')),
    constraint stored_file_bytes_ck check (bytes between 1 and 20971520),
    constraint stored_file_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint stored_file_scan_ck check (scan in ('NOT_SCANNED', 'CLEAN', 'WAITING', 'BLOCKED'))
);
create index stored_file_sha256_ix on stored_file (sha256);
