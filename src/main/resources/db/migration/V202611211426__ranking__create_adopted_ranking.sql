-- A vote of the bloc on a tie: a recorded fact with its paper. Never changed; a later vote about the same members wins.
create table tie_vote (
    id           uuid not null,
    bloc_year_id uuid not null,
    held_on      date not null,
    minutes_no   text not null,
    entered_by   uuid not null,
    entered_name text not null,
    recorded_at  timestamptz not null,
    constraint tie_vote_pk primary key (id),
    constraint tie_vote_bloc_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint tie_vote_length_ck check (length(minutes_no) between 1 and 100),
    constraint tie_vote_nfc_ck check (minutes_no is nfc normalized)
);
create index tie_vote_bloc_year_ix on tie_vote (bloc_year_id, recorded_at);

create table tie_vote_count (
    tie_vote_id    uuid not null,
    roster_line_id uuid not null,
    votes          int  not null,
    constraint tie_vote_count_pk primary key (tie_vote_id, roster_line_id),
    constraint tie_vote_count_vote_fk foreign key (tie_vote_id) references tie_vote,
    constraint tie_vote_count_line_fk foreign key (roster_line_id) references roster_line,
    constraint tie_vote_count_votes_ck check (votes between 0 and 100)
);

-- The ranking that the conference adopted, frozen with its inputs; digest is the SHA-256 of their canonical text.
-- A recalculation case makes version n+1; rows are never changed but for the publication.
create table adopted_ranking (
    id             uuid not null,
    bloc_year_id   uuid not null,
    version        int  not null,
    conference_on  date not null,
    minutes_no     text not null,
    basis          text not null,
    decimals       int  not null,
    tie_order      text not null,
    digest         text not null,
    adopted_by     uuid not null,
    adopted_name   text not null,
    recorded_at    timestamptz not null,
    depth          text,
    points_shown   boolean,
    published_at   timestamptz,
    published_by   uuid,
    published_name text,
    constraint adopted_ranking_pk primary key (id),
    constraint adopted_ranking_bloc_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint adopted_ranking_version_uq unique (bloc_year_id, version),
    constraint adopted_ranking_basis_ck check (basis in ('RAW', 'PERCENT_OF_ASSIGNED')),
    constraint adopted_ranking_decimals_ck check (decimals between 0 and 6),
    constraint adopted_ranking_digest_ck check (digest ~ '^[0-9a-f]{64}$'),
    constraint adopted_ranking_depth_ck check (depth in ('ALL', 'AWARDED')),
    constraint adopted_ranking_published_ck check (
        (published_at is null) = (depth is null) and (published_at is null) = (points_shown is null)
        and (published_at is null) = (published_name is null)),
    constraint adopted_ranking_length_ck check (length(minutes_no) between 1 and 100),
    constraint adopted_ranking_nfc_ck check (minutes_no is nfc normalized)
);

-- Inputs and outcome per member; names are those of the conference's day. place is null for the unplaced.
create table adopted_placing (
    ranking_id       uuid not null,
    roster_line_id   uuid not null,
    organization_id  uuid not null,
    name             text not null,
    short_name       text not null,
    list_order       int  not null,
    total            numeric not null,
    assigned_maximum numeric not null,
    women_share      numeric,
    ground_cause     text,
    ground           text,
    place            int,
    sharing          int,
    compared         numeric,
    decided_by       text,
    shown            boolean not null default false,
    constraint adopted_placing_pk primary key (ranking_id, roster_line_id),
    constraint adopted_placing_ranking_fk foreign key (ranking_id) references adopted_ranking,
    constraint adopted_placing_line_fk foreign key (roster_line_id) references roster_line,
    constraint adopted_placing_place_ck check (place >= 1 and sharing >= 1 and (place is null) = (sharing is null)
        and (place is null) = (compared is null) and (place is null) = (decided_by is null)),
    constraint adopted_placing_ground_ck check (ground_cause in ('NOT_CLASSIFIED', 'NOTHING_ASSIGNED', 'EXCLUDED')),
    constraint adopted_placing_decided_ck check (decided_by in ('VALUE', 'BLOC_VOTE', 'WOMEN_SHARE_70', 'JOINT_PLACE', 'UNPARTED')),
    constraint adopted_placing_nfc_ck check (name is nfc normalized and short_name is nfc normalized)
);
create index adopted_placing_organization_ix on adopted_placing (organization_id);
create index adopted_placing_line_ix on adopted_placing (roster_line_id);

create table adopted_criterion (
    ranking_id    uuid not null,
    criterion_key text not null,
    list_order    int  not null,
    code          text not null,
    title         text not null,
    group_no      int  not null,
    group_title   text not null,
    group_maximum numeric,
    constraint adopted_criterion_pk primary key (ranking_id, criterion_key),
    constraint adopted_criterion_ranking_fk foreign key (ranking_id) references adopted_ranking,
    constraint adopted_criterion_nfc_ck check (title is nfc normalized and group_title is nfc normalized)
);

create table adopted_result (
    ranking_id     uuid not null,
    roster_line_id uuid not null,
    criterion_key  text not null,
    points         numeric not null,
    attainable     numeric,
    constraint adopted_result_pk primary key (ranking_id, roster_line_id, criterion_key),
    constraint adopted_result_placing_fk foreign key (ranking_id, roster_line_id) references adopted_placing,
    constraint adopted_result_criterion_fk foreign key (ranking_id, criterion_key) references adopted_criterion
);
create index adopted_result_criterion_ix on adopted_result (ranking_id, criterion_key);

create table adopted_vote (
    ranking_id  uuid not null,
    tie_vote_id uuid not null,
    list_order  int  not null,
    constraint adopted_vote_pk primary key (ranking_id, tie_vote_id),
    constraint adopted_vote_ranking_fk foreign key (ranking_id) references adopted_ranking,
    constraint adopted_vote_vote_fk foreign key (tie_vote_id) references tie_vote
);
create index adopted_vote_vote_ix on adopted_vote (tie_vote_id);
