-- An extension may be taken back with a reason; the row stays.
alter table window_extension
    add column ended_at   timestamptz,
    add column ended_name text,
    add column end_reason text,
    add constraint window_extension_end_ck check (num_nonnulls(ended_at, ended_name, end_reason) in (0, 3)),
    add constraint window_extension_end_nfc_ck check (end_reason is null or end_reason is nfc normalized);
