-- The first verification as it was announced to the members. Its values never change; what is verified later is the second.
create table verification_announcement (
    bloc_year_id   uuid        not null,
    announced_at   timestamptz not null,
    announced_by   uuid        not null,
    announced_name text        not null,
    explain_until  date        not null,
    words          text        not null default '',
    constraint verification_announcement_pk primary key (bloc_year_id),
    constraint verification_announcement_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint verification_announcement_words_ck check (length(words) <= 2000 and words is nfc normalized)
);

alter table score_cell
    add column first_points numeric,
    add column first_override boolean not null default false,
    add column first_reason text not null default '',
    add column first_at timestamptz,
    add constraint score_cell_first_ck check ((first_points is null) = (first_at is null));

create function score_cell_refuse_first_change() returns trigger
    language plpgsql
as $$
begin
    raise exception 'the first verification was announced and does not change' using errcode = '42501';
end
$$;
create trigger score_cell_first_unchangeable before update on score_cell for each row
    when (old.first_at is not null and (old.first_points, old.first_override, old.first_reason, old.first_at)
        is distinct from (new.first_points, new.first_override, new.first_reason, new.first_at))
    execute function score_cell_refuse_first_change();
