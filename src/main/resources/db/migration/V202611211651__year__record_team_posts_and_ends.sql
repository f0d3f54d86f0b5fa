-- What somebody does in the helper team, and why a post or an office ended. At most one heads the team on any day.
alter table support_member
    add column post         text not null default 'MEMBER',
    add column leave_reason text,
    add constraint support_member_post_ck check (post in ('CHAIR', 'SECRETARY', 'MEMBER')),
    add constraint support_member_leave_ck check (leave_reason is null or (left_on is not null and leave_reason is nfc normalized)),
    add constraint support_member_one_chair_ex exclude using gist (
        bloc_year_id with =, daterange(joined_on, left_on, '[]') with &&) where (post = 'CHAIR');

alter table leadership
    add column end_reason text,
    add constraint leadership_end_ck check (end_reason is null or (held_to is not null and end_reason is nfc normalized));
