-- One row per request that changed something: a second request with the same key gets the first one's answer.
create table once_key (
    person     text        not null,
    key        text        not null,
    created_at timestamptz not null default now(),
    outcome    text,
    constraint once_key_pk primary key (person, key),
    constraint once_key_length_ck check (length(key) between 8 and 100)
);
create index once_key_created_ix on once_key (created_at);
