package vn.khoithidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.award.domain.AwardFact;
import vn.khoithidua.award.domain.AwardStep;
import vn.khoithidua.award.domain.YesVotes;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;

/** Reads nominations with their facts: two statements for any list. */
@Repository
@RequiredArgsConstructor
class NominationReader {

    private final JdbcClient jdbc;

    /**
     * Nominations with their facts.
     *
     * @param where a condition on {@code n}
     * @param values its parameters
     */
    List<Nomination> find(String where, Map<String, ?> values) {
        Map<UUID, List<Nomination.RecordedFact>> facts =
                jdbc
                        .sql(
                                "select f.* from award_fact f join nomination n on n.id = f.nomination_id where "
                                        + where
                                        + " order by f.seq")
                        .params(values)
                        .query(
                                (row, n) ->
                                        Map.entry(
                                                row.getObject("nomination_id", UUID.class),
                                                fact(row)))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql(
                        "select n.* from nomination n where "
                                + where
                                + " order by n.year_label desc, n.place nulls last, n.organization_name, n.id")
                .params(values)
                .query(
                        (row, n) ->
                                nomination(
                                        row,
                                        facts.getOrDefault(
                                                row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private static Nomination nomination(ResultSet row, List<Nomination.RecordedFact> facts)
            throws SQLException {
        UUID year = row.getObject("bloc_year_id", UUID.class);
        UUID line = row.getObject("roster_line_id", UUID.class);
        return new Nomination(
                new NominationId(row.getObject("id", UUID.class)),
                new AuthorityId(row.getObject("authority_id", UUID.class)),
                year == null ? null : new BlocYearId(year),
                line == null ? null : new RosterLineId(line),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("organization_name"),
                row.getString("year_label"),
                row.getString("kind"),
                row.getString("kind_name"),
                row.getObject("place", Integer.class),
                row.getString("recommended"),
                row.getString("reason"),
                row.getString("recorded_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                facts);
    }

    private static Nomination.RecordedFact fact(ResultSet row) throws SQLException {
        Integer yes = row.getObject("yes_votes", Integer.class);
        AwardFact fact =
                new AwardFact(
                        AwardStep.valueOf(row.getString("step")),
                        row.getBoolean("granted"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("document_no"),
                        row.getString("signer"),
                        row.getString("place"),
                        yes == null ? null : new YesVotes(yes, row.getInt("votes_roll")),
                        row.getString("reason"));
        return new Nomination.RecordedFact(
                fact,
                row.getString("entered_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
