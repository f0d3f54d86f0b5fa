-- The agency behind the words of a scorer, where exactly one of the authority bears that name or short name in the year.
alter table criterion
    add column scorer_organization_id uuid,
    add constraint criterion_scorer_organization_fk foreign key (scorer_organization_id) references organization,
    add constraint criterion_scorer_organization_ck check (scorer_organization_id is null or scorer = 'NAMED_AGENCY');
create index criterion_scorer_organization_ix on criterion (scorer_organization_id);

create function scorer_organization(year uuid, words text) returns uuid
    language sql stable as
$$
    select (array_agg(distinct n.organization_id))[1]
    from bloc_year y
    join bloc b on b.id = y.bloc_id
    join organization o on o.authority_id = b.authority_id
    join organization_name n on n.organization_id = o.id
    where y.id = year and folded(words) in (folded(n.name), folded(n.short_name))
        and least(greatest(current_date, y.starts_on), y.ends_on)
            between n.valid_from and coalesce(n.valid_to, 'infinity')
    having count(distinct n.organization_id) = 1
$$;
