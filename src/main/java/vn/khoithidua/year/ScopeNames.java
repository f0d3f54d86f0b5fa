package vn.khoithidua.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Role;
import vn.khoithidua.access.ScopeDirectory;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;

/**
 * The places in which roles are held, by today's names: authorities and their blocs, bloc-years
 * with the agency that a secretary works for, agencies with their authority.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
class ScopeNames implements ScopeDirectory {

    private static final String PLACES =
            """
            with authority_today as (
                select distinct on (authority_id) authority_id as id, name from authority_name
                order by authority_id, valid_from > :today, abs(valid_from - :today)),
            agency_today as (
                select o.id, o.authority_id, n.name, coalesce(n.valid_to, 'infinity') as last_on
                from organization o cross join lateral organization_name_on(o.id, :today) n),
            place as (
                select 'AUTHORITY' as kind, id as authority_id, null::uuid as bloc_id,
                    null::uuid as bloc_year_id, null::uuid as organization_id, name, true as offered
                from authority_today
                union all
                select 'BLOC', a.id, b.id, null, null, a.name || ' · ' || n.name, true
                from bloc b join authority_today a on a.id = b.authority_id
                cross join lateral (
                    select name from bloc_name where bloc_id = b.id
                    order by valid_from > :today, abs(valid_from - :today) limit 1) n
                union all
                select 'BLOC_YEAR', null, null, y.id, null, y.bloc_name || ', ' || y.label, y.focus <> 'CLOSED'
                from bloc_year_summary y
                union all
                select 'BLOC_YEAR', null, null, y.id, g.id,
                    y.bloc_name || ', ' || y.label || ' · ' || g.name, y.focus <> 'CLOSED'
                from bloc_year_summary y join roster_line r on r.bloc_year_id = y.id
                join agency_today g on g.id = r.organization_id
                union all
                select 'ORGANIZATION', null, null, null, g.id, g.name || ' · ' || a.name, g.last_on >= :today
                from agency_today g join authority_today a on a.id = g.authority_id)
            """;

    private final JdbcClient jdbc;
    private final TimeSource time;

    private record Ids(
            @Nullable UUID authority,
            @Nullable UUID bloc,
            @Nullable UUID blocYear,
            @Nullable UUID organization) {

        static Ids read(ResultSet row) throws SQLException {
            return new Ids(
                    row.getObject("authority_id", UUID.class),
                    row.getObject("bloc_id", UUID.class),
                    row.getObject("bloc_year_id", UUID.class),
                    row.getObject("organization_id", UUID.class));
        }

        static Ids of(Grant grant) {
            return new Ids(
                    value(grant.authority(), AuthorityId::value),
                    value(grant.bloc(), BlocId::value),
                    value(grant.blocYear(), BlocYearId::value),
                    value(grant.organization(), OrganizationId::value));
        }

        Grant as(Role role) {
            return new Grant(
                    role,
                    authority == null ? null : new AuthorityId(authority),
                    bloc == null ? null : new BlocId(bloc),
                    blocYear == null ? null : new BlocYearId(blocYear),
                    organization == null ? null : new OrganizationId(organization));
        }

        private static <T> @Nullable UUID value(@Nullable T id, Function<T, UUID> value) {
            return id == null ? null : value.apply(id);
        }
    }

    @Override
    public List<Place> places(Role role, String text) {
        List<String> kinds =
                switch (role) {
                    case ADMIN, BLOC_HEAD -> List.of("none");
                    case COUNCIL_SECRETARY -> List.of("AUTHORITY", "BLOC");
                    case COUNCIL_MEMBER, AUDITOR -> List.of("AUTHORITY");
                    case BLOC_SECRETARY -> List.of("BLOC_YEAR");
                    case AGENCY_LEADER, AGENCY_OFFICER -> List.of("ORGANIZATION");
                };
        return jdbc.sql(
                        PLACES
                                + """
                                select * from place
                                where kind in (:kinds) and offered and folded(name) like '%' || :text || '%'
                                order by name limit :most""")
                .param("today", time.today())
                .param("kinds", kinds)
                .param("text", VietnameseText.fold(text).replaceAll("([%_\\\\])", "\\\\$1"))
                .param("most", MOST)
                .query((row, n) -> new Place(Ids.read(row).as(role), row.getString("name")))
                .list();
    }

    @Override
    public Map<Grant, String> names(Collection<Grant> grants) {
        Map<Ids, String> names = new HashMap<>();
        if (!grants.isEmpty()) {
            jdbc.sql(PLACES + "select * from place")
                    .param("today", time.today())
                    .query((row, n) -> names.put(Ids.read(row), row.getString("name")))
                    .list();
        }
        Map<Grant, String> found = new HashMap<>();
        for (Grant grant : grants) {
            String name = names.get(Ids.of(grant));
            if (name != null) {
                found.put(grant, name);
            }
        }
        return found;
    }
}
