-- Lines of a person's inbox. same: what the line is about; the same matter has one line per person, which comes up again
-- when its mark changes. Texts are keys with arguments, so that each reader has them in the own language.
create table notice (
    id           uuid        not null,
    user_id      uuid        not null,
    kind         text        not null,
    bloc_year_id uuid,
    same         text        not null,
    mark         int         not null,
    text_key     text        not null,
    text_args    text[]      not null,
    href         text        not null,
    due_on       date,
    made_at      timestamptz not null,
    read_at      timestamptz,
    constraint notice_pk primary key (id),
    constraint notice_user_fk foreign key (user_id) references user_account,
    constraint notice_bloc_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint notice_same_uq unique (user_id, same),
    constraint notice_kind_ck check (kind in ('SOON', 'LATE', 'RAISED', 'RETURNED', 'ASKED', 'WINDOW', 'PACT', 'RESULT')),
    constraint notice_href_ck check (href ~ '^/[^/]' or href = '/')
);
create index notice_user_ix on notice (user_id, made_at desc);
create index notice_unread_ix on notice (user_id) where read_at is null;

-- What a person wants of a kind; without a row: in the inbox and by mail.
create table notice_preference (
    user_id uuid not null,
    kind    text not null,
    way     text not null,
    constraint notice_preference_pk primary key (user_id, kind),
    constraint notice_preference_user_fk foreign key (user_id) references user_account,
    constraint notice_preference_kind_ck check (kind in ('SOON', 'LATE', 'RAISED', 'RETURNED', 'ASKED', 'WINDOW', 'PACT', 'RESULT')),
    constraint notice_preference_way_ck check (way in ('MAIL', 'INBOX', 'OFF'))
);

-- The language of a person's mails; without a row: Vietnamese.
create table notice_language (
    user_id  uuid not null,
    language text not null,
    constraint notice_language_pk primary key (user_id),
    constraint notice_language_user_fk foreign key (user_id) references user_account,
    constraint notice_language_ck check (language in ('vi', 'en'))
);

-- Who was looked after on which day in Viet Nam: once a day, whatever the clock does.
create table notice_round (
    user_id uuid not null,
    day     date not null,
    constraint notice_round_pk primary key (user_id, day),
    constraint notice_round_user_fk foreign key (user_id) references user_account
);
