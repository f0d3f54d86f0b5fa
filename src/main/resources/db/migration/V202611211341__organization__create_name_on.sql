-- The name borne on a day; before the first one the first, after the end the last.
create function organization_name_on(p_organization uuid, p_day date) returns setof organization_name
    language sql stable parallel safe rows 1
begin atomic
    select n.* from organization_name n
    where n.organization_id = p_organization
    order by n.valid_from > p_day,
        case when n.valid_from > p_day then n.valid_from - p_day else p_day - n.valid_from end
    limit 1;
end;
