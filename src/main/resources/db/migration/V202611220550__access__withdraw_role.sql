-- A role that was taken back before it held ends on the day before its first: it holds on no day, and says why.
alter table role_assignment
    drop constraint role_assignment_dates_ck,
    add constraint role_assignment_dates_ck check (
        valid_to is null or valid_to >= valid_from or (valid_to = valid_from - 1 and end_reason is not null));
