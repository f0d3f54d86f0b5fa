-- Members may object to verified points for some working days after verification was closed.
alter table step_window drop constraint step_window_step_ck;
alter table step_window add constraint step_window_step_ck check (step in ('FORMATION', 'DRAFTING', 'REGISTRATION', 'SIGNING', 'MID_YEAR_REVIEW', 'SELF_SCORING', 'VERIFICATION', 'OBJECTION', 'REVIEW', 'SUBMISSION', 'COUNCIL', 'DECISION'));
alter table window_extension drop constraint window_extension_step_ck;
alter table window_extension add constraint window_extension_step_ck check (step in ('FORMATION', 'DRAFTING', 'REGISTRATION', 'SIGNING', 'MID_YEAR_REVIEW', 'SELF_SCORING', 'VERIFICATION', 'OBJECTION', 'REVIEW', 'SUBMISSION', 'COUNCIL', 'DECISION'));

insert into rule_value (id, authority_id, key, value, effective_from, effective_to, legal_basis, entered_by, entered_name, recorded_at)
select gen_random_uuid(), null, v.key, v.value, v.since, v.until, v.basis, null, 'Mặc định của hệ thống', timestamptz '2026-11-21 00:00+07'
from (values
    ('objection.windowWorkingDays', '0', date '2003-01-01', date '2024-12-31', 'Trước năm 2025 các khối kiến nghị tại hội nghị, không theo thời hạn riêng'),
    ('objection.windowWorkingDays', '3', date '2025-01-01', null, 'Chưa quy định; theo quy chế của khối'),
    ('objection.decisionWorkingDays', '5', date '2003-01-01', null, 'Chưa quy định; theo quy chế của khối')
) as v (key, value, since, until, basis);
