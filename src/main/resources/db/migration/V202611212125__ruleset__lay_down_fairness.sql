-- From when on the second look at verification shows something; each authority may lay down its own.
insert into rule_value (id, authority_id, key, value, effective_from, effective_to, legal_basis, entered_by, entered_name, recorded_at)
select gen_random_uuid(), null, d.key, d.value, date '2003-01-01', null, d.legal_basis, null, 'Mặc định của hệ thống', now()
from (values
    ('fairness.leastMembers', '3', 'Mặc định của hệ thống: ít hơn ba đơn vị thì chưa nói được gì'),
    ('fairness.leastCells', '10', 'Mặc định của hệ thống: người chấm ít hơn mười ô thì không so sánh'),
    ('fairness.scorerGap', '5', 'Mặc định của hệ thống'),
    ('fairness.closeTotals', '2', 'Mặc định của hệ thống')
) as d (key, value, legal_basis);

-- The day is one of the year after: "chậm nhất ngày 30/6 năm sau".
update rule_value set value = 'by +06-30'
where key = 'deadline.governmentFlagToMinistry' and authority_id is null and value = 'by 06-30';
