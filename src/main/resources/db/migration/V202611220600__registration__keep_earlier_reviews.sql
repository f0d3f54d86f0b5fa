-- Reviews that were closed before targets were kept stand from now on as they read today.
update mid_year_review
set targets_id = gen_random_uuid(),
    table_id = (
        select t.id
        from criteria_table t
        where t.bloc_year_id = mid_year_review.bloc_year_id and t.state <> 'VOID'
        order by t.state = 'DRAFT', t.version_no desc
        limit 1)
where closed_at is not null
    and table_id is null
    and exists (
        select from criteria_table t where t.bloc_year_id = mid_year_review.bloc_year_id and t.state <> 'VOID');
insert into kept_target (record_id, table_id, roster_line_id, criterion_key, assigned, kind, number, part, due_on, words)
select r.targets_id, m.table_id, m.roster_line_id, m.criterion_key, m.assigned, m.kind, m.number, m.part, m.due_on, m.words
from mid_year_review r
join member_target m on m.table_id = r.table_id
where r.closed_at is not null
    and not exists (select from kept_target k where k.record_id = r.targets_id);
