-- Late is who handed in late the first time: a report sent back by the secretary does not make a member late.
alter table mid_year_report add column first_handed_in_at timestamptz;
update mid_year_report set first_handed_in_at = handed_in_at;
