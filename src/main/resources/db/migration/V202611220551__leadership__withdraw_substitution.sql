-- A substitution that was taken back stays with its reason and leaves its days to another.
alter table substitution
    add column withdrawn_at timestamptz,
    add constraint substitution_withdrawn_ck check (withdrawn_at is null or end_reason is not null),
    drop constraint substitution_once_ex,
    add constraint substitution_once_ex exclude using gist (
        organization_id with =, daterange(first_day, last_day, '[]') with &&) where (withdrawn_at is null);
