-- Roles whose holders must have a second factor; none at the beginning.
create table factor_demand (
    role      text        not null,
    since     timestamptz not null,
    constraint factor_demand_pk primary key (role),
    constraint factor_demand_role_ck check (role in ('ADMIN', 'COUNCIL_SECRETARY', 'COUNCIL_MEMBER', 'BLOC_HEAD',
        'BLOC_SECRETARY', 'AGENCY_LEADER', 'AGENCY_OFFICER', 'AUDITOR'))
);
