-- When people are reminded; each authority may lay down its own.
insert into rule_value (id, authority_id, key, value, effective_from, effective_to, legal_basis, entered_by, entered_name, recorded_at)
select gen_random_uuid(), null, d.key, d.value, date '2003-01-01', null, d.legal_basis, null, 'Mặc định của hệ thống', now()
from (values
    ('notice.daysBefore', '7,3,1', 'Mặc định của hệ thống'),
    ('notice.lateEveryDays', '2', 'Mặc định của hệ thống'),
    ('notice.raiseAfterDays', '3', 'Mặc định của hệ thống: chậm quá ba ngày thì báo Trưởng khối')
) as d (key, value, legal_basis);
