package vn.khoithidua.year;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.domain.Focus;

/** Finds seats: which bloc-years a person's roles cover, and as what. One statement each. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class SeatFinder {

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    private record Line(RosterLineId id, OrganizationId organization) {}

    /**
     * The seat in one bloc-year. A foreign one and an absent one are refused alike.
     *
     * @param allowed the roles the route is for; empty for any
     */
    public Seat find(BlocYearId year, Grants grants, Set<Role> allowed) {
        return query("y.id = :year", year.value(), grants).stream()
                .filter(seat -> allowed.isEmpty() || seat.isAny(allowed))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    /** All seats of a person in years that are not closed, the latest year first. */
    public List<Seat> open(Grants grants) {
        return query(WITHIN + " and y.focus <> 'CLOSED'", NOBODY, grants);
    }

    /** All seats of a person, closed years too, the latest year first. */
    public List<Seat> all(Grants grants) {
        return query(WITHIN, NOBODY, grants);
    }

    private static final String WITHIN =
            """
            (y.authority_id in (:authorities) or y.id in (:years)
                or y.id in (select bloc_year_id from roster_line where organization_id in (:organizations)))""";

    private List<Seat> query(String condition, UUID year, Grants grants) {
        return jdbc
                .sql(
                        """
                        select y.*, (select string_agg(l.id || ' ' || l.organization_id, ',') from roster_line l
                            where l.bloc_year_id = y.id and l.organization_id in (:organizations)) as lines
                        from bloc_year_summary y where %s
                        order by y.starts_on desc, y.bloc_name, y.id"""
                                .formatted(condition))
                .param("year", year)
                .param("authorities", ids(grants, Grant::authority, AuthorityId::value))
                .param("years", ids(grants, Grant::blocYear, BlocYearId::value))
                .param("organizations", ids(grants, Grant::organization, OrganizationId::value))
                .query(
                        (row, n) ->
                                seat(
                                        BlocYearStore.summary(row, n),
                                        lines(row.getString("lines")),
                                        grants))
                .list()
                .stream()
                .filter(seat -> !seat.roles().isEmpty())
                .toList();
    }

    private static Seat seat(BlocYearSummary year, List<Line> lines, Grants grants) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Set<RosterLineId> own = new HashSet<>();
        Set<RosterLineId> employer = new HashSet<>();
        for (Grant grant : grants.all()) {
            if (covers(grant, year, lines)) {
                roles.add(grant.role());
                boolean agency = grant.role().scope() == Role.Scope.ORGANIZATION;
                lines.stream()
                        .filter(line -> line.organization().equals(grant.organization()))
                        .forEach(line -> (agency ? own : employer).add(line.id()));
            }
        }
        return new Seat(year, roles, own, employer, grants.actor());
    }

    private static boolean covers(Grant grant, BlocYearSummary year, List<Line> lines) {
        return switch (grant.role().scope()) {
            case INSTALLATION -> false;
            case AUTHORITY ->
                    year.authority().equals(grant.authority())
                            && (grant.bloc() == null || year.bloc().equals(grant.bloc()));
            case BLOC_YEAR -> year.id().equals(grant.blocYear()) && year.focus() != Focus.CLOSED;
            case ORGANIZATION ->
                    lines.stream()
                            .anyMatch(line -> line.organization().equals(grant.organization()));
        };
    }

    private static List<Line> lines(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        for (String pair : text.split(",")) {
            String[] ids = pair.split(" ");
            lines.add(new Line(RosterLineId.of(ids[0]), OrganizationId.of(ids[1])));
        }
        return lines;
    }

    /** Never empty, since SQL knows no empty list. */
    private static <T> Collection<UUID> ids(
            Grants grants, Function<Grant, @Nullable T> scope, Function<T, UUID> value) {
        Set<UUID> found = new HashSet<>(Collections.singleton(NOBODY));
        for (Grant grant : grants.all()) {
            T id = scope.apply(grant);
            Stream.ofNullable(id).map(value).forEach(found::add);
        }
        return found;
    }
}
