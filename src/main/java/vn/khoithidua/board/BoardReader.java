package vn.khoithidua.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.Step;

/** The board's projections: one statement each, for all blocs together. */
@Repository
@RequiredArgsConstructor
class BoardReader {

    private static final String YEARS =
            """
            select y.id, y.bloc_id, y.bloc_name, y.label, y.focus,
                (select count(*) from roster_line l where l.bloc_year_id = y.id and l.left_on is null) as members,
                (select count(*) from pact p join pact_signer g on g.pact_id = p.id
                    where p.bloc_year_id = y.id and p.state = 'FROZEN') as signers,
                (select count(*) from pact p join pact_signature g on g.pact_id = p.id
                    where p.bloc_year_id = y.id and p.state = 'FROZEN') as signed,
                (select count(*) from score_sheet s where s.bloc_year_id = y.id
                    and s.submitted_at is not null) as submitted,
                (select max(s.submitted_at) from score_sheet s where s.bloc_year_id = y.id) as submitted_at,
                (select max(c.closed_at) from verification_closing c
                    where c.bloc_year_id = y.id and c.reopened_at is null) as closed_at,
                (select max(r.conference_on) from adopted_ranking r where r.bloc_year_id = y.id) as adopted_on,
                (select w.submitted_at from award_submission w where w.bloc_year_id = y.id) as proposed_at,
                (select count(*) from nomination n where n.bloc_year_id = y.id) as nominations,
                (select count(distinct f.nomination_id) from award_fact f join nomination n on n.id = f.nomination_id
                    where n.bloc_year_id = y.id and f.step = 'APPRAISED') as appraised,
                (select count(distinct f.nomination_id) from award_fact f join nomination n on n.id = f.nomination_id
                    where n.bloc_year_id = y.id and f.step = 'DECIDED') as decided
            from bloc_year_summary y
            where y.authority_id = :authority and y.label = :label
            order by y.bloc_name, y.id""";

    private final JdbcClient jdbc;

    /** What is known of a bloc-year as a whole. */
    record YearRow(
            BlocYearId id,
            BlocId bloc,
            String name,
            String label,
            Focus focus,
            int members,
            int signers,
            int signed,
            int submitted,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate proposedOn,
            int nominations,
            int appraised,
            int decided) {}

    /** A step's window. */
    record Window(LocalDate opensOn, LocalDate deadline) {}

    /** Proposals of one kind. */
    record Proposed(BlocYearId year, String kind, int proposed, int decided) {}

    /** A placing with the bloc-year it belongs to. */
    record Placed(BlocYearId year, BoardPlacing placing) {}

    List<YearRow> years(AuthorityId authority, String label) {
        return jdbc.sql(YEARS)
                .param("authority", authority.value())
                .param("label", label)
                .query(BoardReader::year)
                .list();
    }

    Map<BlocYearId, Map<Step, Window>> windows(Collection<BlocYearId> years) {
        Map<BlocYearId, Map<Step, Window>> found = new HashMap<>();
        jdbc.sql("select * from step_window where bloc_year_id = any(:years::uuid[])")
                .param("years", ids(years))
                .query(
                        row -> {
                            found.computeIfAbsent(yearOf(row), year -> new HashMap<>())
                                    .put(
                                            Step.valueOf(row.getString("step")),
                                            new Window(
                                                    row.getObject("opens_on", LocalDate.class),
                                                    row.getObject(
                                                            "soft_deadline", LocalDate.class)));
                        });
        return found;
    }

    /** The placed members of the latest adopted rankings. */
    List<Placed> placings(Collection<BlocYearId> years) {
        return jdbc.sql(
                        """
                        select r.bloc_year_id, p.roster_line_id, p.organization_id, p.short_name, p.place, p.sharing,
                            round(p.total * 100 / nullif(p.assigned_maximum, 0), 2) as percent,
                            (select n.kind from nomination n where n.roster_line_id = p.roster_line_id
                                order by n.kind limit 1) as kind
                        from adopted_ranking r join adopted_placing p on p.ranking_id = r.id
                        where r.bloc_year_id = any(:years::uuid[]) and p.place is not null
                            and r.version = (select max(version) from adopted_ranking where bloc_year_id = r.bloc_year_id)
                        order by p.place, p.list_order""")
                .param("years", ids(years))
                .query((row, n) -> new Placed(yearOf(row), placing(row)))
                .list();
    }

    List<Proposed> proposed(Collection<BlocYearId> years) {
        return jdbc.sql(
                        """
                        select n.bloc_year_id, n.kind, count(*) as proposed, count(*) filter (where exists (
                            select 1 from award_fact f where f.nomination_id = n.id and f.step = 'DECIDED' and f.granted)) as decided
                        from nomination n where n.bloc_year_id = any(:years::uuid[])
                        group by n.bloc_year_id, n.kind""")
                .param("years", ids(years))
                .query(
                        (row, n) ->
                                new Proposed(
                                        yearOf(row),
                                        row.getString("kind"),
                                        row.getInt("proposed"),
                                        row.getInt("decided")))
                .list();
    }

    private static YearRow year(ResultSet row, int n) throws SQLException {
        return new YearRow(
                new BlocYearId(row.getObject("id", UUID.class)),
                new BlocId(row.getObject("bloc_id", UUID.class)),
                row.getString("bloc_name"),
                row.getString("label"),
                Focus.valueOf(row.getString("focus")),
                row.getInt("members"),
                row.getInt("signers"),
                row.getInt("signed"),
                row.getInt("submitted"),
                day(row, "submitted_at"),
                day(row, "closed_at"),
                row.getObject("adopted_on", LocalDate.class),
                day(row, "proposed_at"),
                row.getInt("nominations"),
                row.getInt("appraised"),
                row.getInt("decided"));
    }

    private static BoardPlacing placing(ResultSet row) throws SQLException {
        return new BoardPlacing(
                new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("short_name"),
                row.getInt("place"),
                row.getInt("sharing") > 1,
                row.getBigDecimal("percent"),
                row.getString("kind"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : LocalDate.ofInstant(at.toInstant(), TimeSource.ZONE);
    }

    private static BlocYearId yearOf(ResultSet row) throws SQLException {
        return new BlocYearId(row.getObject("bloc_year_id", UUID.class));
    }

    private static UUID[] ids(Collection<BlocYearId> years) {
        return years.stream().map(BlocYearId::value).toArray(UUID[]::new);
    }
}
