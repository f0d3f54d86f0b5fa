-- What a member registers for the year besides its targets, which stand in member_target and nowhere else: the awards it
-- strives for, its own words, and how far the registration has come.
create table registration (
    roster_line_id uuid   not null,
    bloc_year_id   uuid   not null,
    state          text   not null,
    awards         text[] not null default '{}',
    award_names    text[] not null default '{}',
    words          text   not null default '',
    handed_in_at   timestamptz,
    handed_in_name text,
    return_reason  text,
    revision       bigint not null,
    constraint registration_pk primary key (roster_line_id),
    constraint registration_line_fk foreign key (roster_line_id) references roster_line,
    constraint registration_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint registration_state_ck check (state in ('DRAFT', 'AWAITING_LEADER', 'HANDED_IN', 'RETURNED', 'ACCEPTED')),
    constraint registration_handed_in_ck check (state not in ('HANDED_IN', 'RETURNED', 'ACCEPTED') or handed_in_at is not null),
    constraint registration_awards_ck check (cardinality(awards) = cardinality(award_names)),
    constraint registration_returned_ck check (state <> 'RETURNED' or return_reason is not null),
    constraint registration_length_ck check (length(words) <= 2000 and length(coalesce(return_reason, '')) <= 1000),
    constraint registration_nfc_ck check (words is nfc normalized and coalesce(return_reason, '') is nfc normalized)
);
create index registration_year_ix on registration (bloc_year_id);

-- Each step of a registration, never changed.
create table registration_event (
    id             bigint      not null generated always as identity,
    roster_line_id uuid        not null,
    act            text        not null,
    words          text        not null default '',
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint registration_event_pk primary key (id),
    constraint registration_event_registration_fk foreign key (roster_line_id) references registration,
    constraint registration_event_act_ck check (act in ('SEND', 'GIVE_BACK', 'HAND_IN', 'RETURN', 'ACCEPT')),
    constraint registration_event_length_ck check (length(words) <= 1000),
    constraint registration_event_nfc_ck check (words is nfc normalized)
);
create index registration_event_line_ix on registration_event (roster_line_id, id);

create function registration_event_refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception 'the course of a registration is append-only' using errcode = '42501';
end
$$;
create trigger registration_event_unchangeable before update or delete on registration_event
    for each row execute function registration_event_refuse_change();
