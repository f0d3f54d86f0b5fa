-- Which days of which story are loaded, so that a load that was killed goes on where it stopped.
create table sample_day (
    story     text        not null,
    day       text        not null,
    loaded_at timestamptz not null,
    constraint sample_day_pk primary key (story, day)
);

-- What later days of a story, and its test, call the things that earlier days made.
create table sample_name (
    name text not null,
    id   uuid not null,
    constraint sample_name_pk primary key (name)
);

-- The invented people; the first start prints those with a position as the table of sample accounts.
create table sample_person (
    username  text not null,
    user_id   uuid not null,
    full_name text not null,
    part      text not null,
    position  int,
    constraint sample_person_pk primary key (username)
);
