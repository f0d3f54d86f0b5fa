-- Which groups or criteria of the table a person of the helper team verifies. Who has none verifies all. What was taken back
-- stays in the trail.
create table verification_share (
    bloc_year_id uuid        not null,
    node         text        not null,
    user_id      uuid        not null,
    given_at     timestamptz not null,
    given_by     uuid        not null,
    constraint verification_share_pk primary key (bloc_year_id, user_id, node),
    constraint verification_share_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint verification_share_user_fk foreign key (user_id) references user_account,
    constraint verification_share_node_ck check (node ~ '^[a-z0-9][a-z0-9.-]{0,39}$')
);
