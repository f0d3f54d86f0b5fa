-- What the head of a year hands over to the head of the next: each side says so once, with its day and notes; never changed.
create table handover (
    bloc_year_id  uuid not null,
    from_id       uuid not null,
    to_id         uuid not null,
    papers        int  not null,
    open_matters  int  not null,
    handed_on     date not null,
    handed_note   text not null,
    handed_by     uuid not null,
    handed_name   text not null,
    handed_as     text not null,
    handed_at     timestamptz not null,
    received_on   date,
    received_note text,
    received_by   uuid,
    received_name text,
    received_as   text,
    received_at   timestamptz,
    constraint handover_pk primary key (bloc_year_id),
    constraint handover_bloc_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint handover_from_fk foreign key (from_id) references organization,
    constraint handover_to_fk foreign key (to_id) references organization,
    constraint handover_received_ck check ((received_at is null) = (received_on is null) and (received_at is null) = (received_name is null)
        and (received_at is null) = (received_note is null) and (received_at is null) = (received_as is null)),
    constraint handover_order_ck check (received_on >= handed_on),
    constraint handover_length_ck check (length(handed_note) <= 2000 and length(received_note) <= 2000),
    constraint handover_nfc_ck check (handed_note is nfc normalized and (received_note is null or received_note is nfc normalized))
);
