-- Why a role was ended before its time, and by whom.
alter table role_assignment
    add column end_reason text,
    add column ended_name text,
    add constraint role_assignment_end_ck check (
        (end_reason is null) = (ended_name is null)
        and (end_reason is null or (valid_to is not null and end_reason is nfc normalized and length(end_reason) <= 300)));
