-- Why an agreed draft was opened again, the last time; the trail keeps them all.
alter table draft_paper
    add column reopen_reason text,
    add column reopened_name text,
    add column reopened_at   timestamptz,
    add constraint draft_paper_reopened_ck check (num_nonnulls(reopen_reason, reopened_name, reopened_at) in (0, 3)),
    add constraint draft_paper_reopen_reason_ck check (
        reopen_reason is null or (length(reopen_reason) between 1 and 500 and reopen_reason is nfc normalized));
