-- Who stands in for the leader of an agency on leave: a person of the agency, who gets the leader's role on these days, or for
-- the head of the bloc a deputy agency, whose leader has the rights already.
create table substitution (
    id              uuid not null,
    bloc_year_id    uuid not null,
    organization_id uuid not null,
    absent_name     text not null,
    user_id         uuid,
    person_name     text not null,
    deputy_id       uuid,
    capacity        text not null,
    first_day       date not null,
    last_day        date not null,
    paper_no        text not null,
    paper_on        date not null,
    assignment_id   uuid,
    end_reason      text,
    recorded_by     uuid,
    recorded_name   text not null,
    recorded_at     timestamptz not null,
    constraint substitution_pk primary key (id),
    constraint substitution_bloc_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint substitution_organization_fk foreign key (organization_id) references organization,
    constraint substitution_deputy_fk foreign key (deputy_id) references organization,
    constraint substitution_user_fk foreign key (user_id) references user_account,
    constraint substitution_who_ck check ((user_id is null) <> (deputy_id is null) and (user_id is null) = (assignment_id is null)),
    constraint substitution_capacity_ck check (capacity in ('FOR_HEAD', 'AUTHORISED', 'IN_CHARGE')),
    constraint substitution_range_ck check (last_day >= first_day),
    constraint substitution_nfc_ck check (paper_no is nfc normalized and (end_reason is null or end_reason is nfc normalized)),
    constraint substitution_once_ex exclude using gist (
        organization_id with =, daterange(first_day, last_day, '[]') with &&)
);
create index substitution_bloc_year_ix on substitution (bloc_year_id);
create index substitution_user_ix on substitution (user_id);
