create table user_account (
    id            uuid        not null,
    username      text        not null,
    full_name     text        not null,
    title         text        not null default '',
    email         text        not null default '',
    password_hash text,
    enabled       boolean     not null default true,
    created_at    timestamptz not null,
    version       bigint      not null,
    constraint user_account_pk primary key (id),
    constraint user_account_username_uq unique (username),
    constraint user_account_username_ck check (username ~ '^[a-z0-9][a-z0-9._-]{2,59}$'),
    constraint user_account_full_name_ck check (full_name is nfc normalized and length(full_name) between 1 and 150),
    constraint user_account_title_ck check (title is nfc normalized)
);

-- Links that let a person set a password: the first one, and after a reset. Only the hash is kept.
create table activation_link (
    token_hash bytea       not null,
    user_id    uuid        not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint activation_link_pk primary key (token_hash),
    constraint activation_link_user_fk foreign key (user_id) references user_account (id)
);
create index activation_link_user_ix on activation_link (user_id);

-- bloc and bloc_year belong to modules above: no foreign key points up.
create table role_assignment (
    id              uuid        not null,
    user_id         uuid        not null,
    role            text        not null,
    authority_id    uuid,
    bloc_id         uuid,
    bloc_year_id    uuid,
    organization_id uuid,
    valid_from      date        not null,
    valid_to        date,
    basis           text        not null,
    entered_by      uuid,
    entered_at      timestamptz not null,
    version         bigint      not null,
    constraint role_assignment_pk primary key (id),
    constraint role_assignment_user_fk foreign key (user_id) references user_account (id),
    constraint role_assignment_entered_by_fk foreign key (entered_by) references user_account (id),
    constraint role_assignment_dates_ck check (valid_to is null or valid_to >= valid_from),
    constraint role_assignment_basis_ck check (basis is nfc normalized),
    constraint role_assignment_scope_ck check (case role
        when 'ADMIN' then num_nonnulls(authority_id, bloc_id, bloc_year_id, organization_id) = 0
        when 'COUNCIL_SECRETARY' then authority_id is not null and num_nonnulls(bloc_year_id, organization_id) = 0
        when 'COUNCIL_MEMBER' then authority_id is not null and num_nonnulls(bloc_id, bloc_year_id, organization_id) = 0
        when 'AUDITOR' then authority_id is not null and num_nonnulls(bloc_id, bloc_year_id, organization_id) = 0
        when 'BLOC_SECRETARY' then bloc_year_id is not null and num_nonnulls(authority_id, bloc_id) = 0
        when 'AGENCY_LEADER' then organization_id is not null and num_nonnulls(authority_id, bloc_id, bloc_year_id) = 0
        when 'AGENCY_OFFICER' then organization_id is not null and num_nonnulls(authority_id, bloc_id, bloc_year_id) = 0
        else false end)
);
create index role_assignment_user_ix on role_assignment (user_id);
create index role_assignment_bloc_year_ix on role_assignment (bloc_year_id);
create index role_assignment_organization_ix on role_assignment (organization_id);

-- Failed sign-ins, to slow down guessing; a name that does not exist is slowed like any other.
create table failed_sign_in (
    username text        not null,
    address  text        not null,
    failures int         not null,
    last_at  timestamptz not null,
    constraint failed_sign_in_pk primary key (username, address)
);
create index failed_sign_in_last_ix on failed_sign_in (last_at);
