-- A person's second factor: the secret shared with the authenticator app, sealed with the installation's key for this person.
-- wanted: a secret that is shown and waits for its first right code. last_step: the time step of the last code taken; a code of
-- it or of one before it counts no more. failures: wrong codes in a row, to slow down guessing from wherever it comes.
create table second_factor (
    user_id   uuid        not null,
    secret    bytea,
    set_up_at timestamptz,
    wanted    bytea,
    wanted_at timestamptz,
    last_step bigint      not null default 0,
    failures  int         not null default 0,
    failed_at timestamptz,
    constraint second_factor_pk primary key (user_id),
    constraint second_factor_user_fk foreign key (user_id) references user_account (id),
    constraint second_factor_secret_ck check ((secret is null) = (set_up_at is null)),
    constraint second_factor_wanted_ck check ((wanted is null) = (wanted_at is null)),
    constraint second_factor_failures_ck check ((failures = 0) = (failed_at is null))
);

-- Codes for the day the phone is lost: each counts once; only a keyed hash is kept.
create table recovery_code (
    user_id uuid  not null,
    mark    bytea not null,
    used_at timestamptz,
    constraint recovery_code_pk primary key (user_id, mark),
    constraint recovery_code_factor_fk foreign key (user_id) references second_factor (user_id) on delete cascade
);
