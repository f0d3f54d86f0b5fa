-- A bloc-year with its authority and the bloc's name: today's while the year lasts, afterwards the one it ended with.
create view bloc_year_summary as
select y.id, y.bloc_id, b.authority_id, b.kind as bloc_kind, n.name as bloc_name,
    y.label, y.starts_on, y.ends_on, y.focus, y.opened_on
from bloc_year y
join bloc b on b.id = y.bloc_id
cross join lateral (
    select name from bloc_name
    where bloc_id = b.id
    order by valid_from > least(current_date, y.ends_on),
        case when valid_from > least(current_date, y.ends_on)
            then valid_from - least(current_date, y.ends_on) else least(current_date, y.ends_on) - valid_from end
    limit 1) n;
