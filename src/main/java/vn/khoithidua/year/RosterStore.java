package vn.khoithidua.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;

/** Rows of rosters. */
@Repository
@RequiredArgsConstructor
class RosterStore {

    private final JdbcClient jdbc;

    /** Writes nothing if the agency stands on a roster in these days. */
    boolean insert(RosterLineId id, BlocYearSummary year, JoinRoster join) {
        return jdbc.sql(
                                """
                        insert into roster_line (id, bloc_year_id, organization_id, authority_id, position,
                            joined_on, last_on, join_reason, version)
                        values (:id, :year, :organization, :authority,
                            (select coalesce(max(position), 0) + 1 from roster_line where bloc_year_id = :year),
                            :joined, :last, :reason, 0)
                        on conflict do nothing""")
                        .param("id", id.value())
                        .param("year", year.id().value())
                        .param("organization", join.organization().value())
                        .param("authority", year.authority().value())
                        .param("joined", join.joinedOn())
                        .param("last", year.endsOn())
                        .param("reason", join.reason())
                        .update()
                == 1;
    }

    int leave(RosterLineId id, LocalDate lastDay, String reason) {
        return jdbc.sql(
                        """
                        update roster_line set left_on = :day, last_on = :day, leave_reason = :reason, version = version + 1
                        where id = :id and left_on is null and joined_on <= :day and last_on >= :day""")
                .param("id", id.value())
                .param("day", lastDay)
                .param("reason", reason)
                .update();
    }

    int womenShare(RosterLineId id, java.math.BigDecimal percent, LocalDate on) {
        return jdbc.sql(
                        """
                        update roster_line set women_share = :percent, women_share_on = :on, version = version + 1
                        where id = :id""")
                .param("id", id.value())
                .param("percent", percent)
                .param("on", on)
                .update();
    }

    /** Serialises changes of one year's roster. */
    void lock(BlocYearId year) {
        jdbc.sql("select 1 from bloc_year where id = :id for update")
                .param("id", year.value())
                .query(Integer.class)
                .optional();
    }

    /** Everybody who stood on the roster, with names of a day, in roster order. */
    List<RosterMember> members(BlocYearId year, LocalDate namesOn) {
        return jdbc.sql(
                        """
                        select l.*, n.name, n.short_name, n.kind, t.*
                        from roster_line l cross join lateral organization_name_on(l.organization_id, :day) n
                        """
                                + TreatmentRows.JOIN
                                + "where l.bloc_year_id = :year order by l.position, l.id")
                .param("year", year.value())
                .param("day", namesOn)
                .query(RosterStore::member)
                .list();
    }

    /** The name of the bloc in which an agency stands already in the given days, if it does. */
    Optional<String> blocWith(
            BlocYearSummary year, OrganizationId organization, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select s.bloc_name || ' – ' || s.label from roster_line l
                        join bloc_year_summary s on s.id = l.bloc_year_id
                        where l.authority_id = :authority and l.organization_id = :organization
                            and l.joined_on <= :to and l.last_on >= :from
                        limit 1""")
                .param("authority", year.authority().value())
                .param("organization", organization.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> row.getString(1))
                .optional();
    }

    Optional<BlocYearId> yearOf(RosterLineId id) {
        return jdbc.sql("select bloc_year_id from roster_line where id = :id")
                .param("id", id.value())
                .query((row, n) -> new BlocYearId(row.getObject(1, UUID.class)))
                .optional();
    }

    Map<OrganizationId, LocalDate> memberSince(BlocId bloc) {
        return jdbc
                .sql(
                        """
                        select l.organization_id, min(l.joined_on) as since
                        from roster_line l join bloc_year y on y.id = l.bloc_year_id
                        where y.bloc_id = :bloc group by l.organization_id""")
                .param("bloc", bloc.value())
                .query(
                        (row, n) ->
                                Map.entry(
                                        new OrganizationId(
                                                row.getObject("organization_id", UUID.class)),
                                        row.getObject("since", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static RosterMember member(ResultSet row, int n) throws SQLException {
        return new RosterMember(
                new RosterLineId(row.getObject("id", UUID.class)),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getInt("position"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("kind"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getString("join_reason"),
                row.getString("leave_reason"),
                row.getBigDecimal("women_share"),
                row.getObject("women_share_on", LocalDate.class),
                TreatmentRows.read(row));
    }
}
