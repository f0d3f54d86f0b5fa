package vn.khoithidua.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.OfficeSource;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;

/** Rows of leadership; the role of the head follows from them. */
@Repository
@RequiredArgsConstructor
class LeadershipStore implements OfficeSource {

    private final JdbcClient jdbc;

    /** Writes nothing if the agency is no member or the terms overlap. */
    boolean insert(BlocYearId year, Holder holder, String basis) {
        return jdbc.sql(
                                """
                        insert into leadership
                            (id, bloc_year_id, organization_id, role, held_from, held_to, mode, basis)
                        select gen_random_uuid(), l.bloc_year_id, l.organization_id, :role, :from, cast(:to as date), :mode, :basis
                        from roster_line l where l.bloc_year_id = :year and l.organization_id = :organization
                        on conflict do nothing""")
                        .param("year", year.value())
                        .param("organization", holder.organization().value())
                        .param("role", holder.role().name())
                        .param("from", holder.heldFrom())
                        .param("to", holder.heldTo())
                        .param("mode", holder.mode().name())
                        .param("basis", basis)
                        .update()
                == 1;
    }

    void endHead(BlocYearId year, LocalDate lastDay) {
        jdbc.sql(
                        """
                        update leadership set held_to = :day
                        where bloc_year_id = :year and role = 'HEAD' and held_to is null and held_from <= :day""")
                .param("day", lastDay)
                .param("year", year.value())
                .update();
    }

    int end(BlocYearId year, OrganizationId organization, LocalDate lastDay, String reason) {
        return jdbc.sql(
                        """
                        update leadership set held_to = :day, end_reason = :reason
                        where bloc_year_id = :year and organization_id = :organization
                            and held_to is null and held_from <= :day""")
                .param("day", lastDay)
                .param("reason", reason)
                .param("year", year.value())
                .param("organization", organization.value())
                .update();
    }

    List<Holder> holders(BlocYearId year) {
        return jdbc.sql(
                        """
                        select * from leadership where bloc_year_id = :year
                        order by role desc, held_from, organization_id""")
                .param("year", year.value())
                .query(LeadershipStore::holder)
                .list();
    }

    /** What an agency held in any year, by bloc-year. */
    Map<BlocYearId, List<Holder>> ofOrganization(OrganizationId organization) {
        return jdbc
                .sql(
                        """
                        select * from leadership where organization_id = :organization
                        order by held_from desc""")
                .param("organization", organization.value())
                .query(
                        (row, n) ->
                                Map.entry(
                                        new BlocYearId(row.getObject("bloc_year_id", UUID.class)),
                                        holder(row, n)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** All offices of all years of a bloc, the latest year first, heads before deputies. */
    List<Tenure> ofBloc(BlocId bloc) {
        return jdbc.sql(
                        """
                        select l.*, y.label, y.starts_on, n.name
                        from leadership l join bloc_year y on y.id = l.bloc_year_id
                        cross join lateral organization_name_on(l.organization_id, l.held_from) n
                        where y.bloc_id = :bloc
                        order by y.starts_on desc, l.role desc, l.held_from, l.organization_id""")
                .param("bloc", bloc.value())
                .query(
                        (row, n) ->
                                new Tenure(
                                        new BlocYearId(row.getObject("bloc_year_id", UUID.class)),
                                        row.getString("label"),
                                        row.getObject("starts_on", LocalDate.class),
                                        holder(row, n),
                                        row.getString("name")))
                .list();
    }

    @Override
    public List<Grant> offices(Collection<OrganizationId> led) {
        if (led.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select l.bloc_year_id, l.organization_id
                        from leadership l join bloc_year y on y.id = l.bloc_year_id
                        where l.organization_id in (:led) and y.focus <> 'CLOSED'
                            and (now() at time zone 'Asia/Ho_Chi_Minh')::date
                                between l.held_from and coalesce(l.held_to, 'infinity')""")
                .param("led", led.stream().map(OrganizationId::value).toList())
                .query(
                        (row, n) ->
                                Grant.inBlocYear(
                                        Role.BLOC_HEAD,
                                        new BlocYearId(row.getObject("bloc_year_id", UUID.class)),
                                        new OrganizationId(
                                                row.getObject("organization_id", UUID.class))))
                .list();
    }

    private static Holder holder(ResultSet row, int n) throws SQLException {
        return new Holder(
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                LeadershipRole.valueOf(row.getString("role")),
                row.getObject("held_from", LocalDate.class),
                row.getObject("held_to", LocalDate.class),
                LeadershipMode.valueOf(row.getString("mode")),
                row.getString("basis"),
                row.getString("end_reason"));
    }
}
