-- A criterion on trial is scored and shown, and counts nowhere.
alter table criterion add column is_trial boolean not null default false;

-- A draft as it was before each of its last changes, so that the last one can be taken back.
create table criteria_past (
    table_id   uuid not null,
    revision   bigint not null,
    what       text not null,
    subject    text not null,
    actor_name text,
    changed_at timestamptz not null,
    head       jsonb not null,
    rows       jsonb not null,
    targets    jsonb not null,
    constraint criteria_past_pk primary key (table_id, revision),
    constraint criteria_past_table_fk foreign key (table_id) references criteria_table on delete cascade,
    constraint criteria_past_nfc_ck check (subject is nfc normalized and coalesce(actor_name, '') is nfc normalized)
);
