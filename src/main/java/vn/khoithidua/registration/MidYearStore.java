package vn.khoithidua.registration;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.registration.domain.Found;
import vn.khoithidua.registration.domain.ProgressWord;

/** Rows of members' mid-year reports. */
@Component
@RequiredArgsConstructor
class MidYearStore {

    private final JdbcClient jdbc;

    private record Row(RosterLineId line, CriterionKey key, MidYearResult result) {}

    Map<RosterLineId, MidYearReport> reports(BlocYearId year) {
        return jdbc
                .sql("select * from mid_year_report where bloc_year_id = :year")
                .param("year", year.value())
                .query(MidYearStore::report)
                .list()
                .stream()
                .collect(Collectors.toMap(MidYearReport::line, Function.identity()));
    }

    /** One member's report; an empty one where it has none. */
    MidYearReport report(RosterLineId line) {
        return jdbc.sql("select * from mid_year_report where roster_line_id = :line")
                .param("line", line.value())
                .query(MidYearStore::report)
                .optional()
                .orElse(MidYearReport.none(line));
    }

    /** One member's results. */
    Map<CriterionKey, MidYearResult> results(RosterLineId line) {
        return jdbc
                .sql("select * from mid_year_result where roster_line_id = :line")
                .param("line", line.value())
                .query(MidYearStore::row)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::key, Row::result));
    }

    /** All results of a year by member and criterion. */
    Map<RosterLineId, Map<CriterionKey, MidYearResult>> results(BlocYearId year) {
        Map<RosterLineId, Map<CriterionKey, MidYearResult>> all = new HashMap<>();
        jdbc.sql(
                        """
                        select r.* from mid_year_result r join mid_year_report p using (roster_line_id)
                        where p.bloc_year_id = :year""")
                .param("year", year.value())
                .query(MidYearStore::row)
                .list()
                .forEach(
                        row ->
                                all.computeIfAbsent(row.line, line -> new HashMap<>())
                                        .put(row.key, row.result));
        return all;
    }

    /** Keeps a member's words as one more revision. */
    void save(BlocYearId year, RosterLineId line, String words) {
        jdbc.sql(
                        """
                        insert into mid_year_report as r (roster_line_id, bloc_year_id, state, words, revision)
                        values (:line, :year, 'DRAFT', :words, 1)
                        on conflict (roster_line_id) do update set words = excluded.words, revision = r.revision + 1""")
                .param("line", line.value())
                .param("year", year.value())
                .param("words", words)
                .update();
    }

    void result(RosterLineId line, CriterionKey key, MidYearResult result) {
        Found found = result.found();
        jdbc.sql(
                        """
                        insert into mid_year_result (roster_line_id, criterion, number, part, done_on, said, steady, words)
                        values (:line, :key, :number, :part, :done, :said, :steady, :words)
                        on conflict (roster_line_id, criterion) do update
                        set number = excluded.number, part = excluded.part, done_on = excluded.done_on,
                            said = excluded.said, steady = excluded.steady, words = excluded.words""")
                .param("line", line.value())
                .param("key", key.value())
                .param("number", found.number(), Types.NUMERIC)
                .param("part", found.part(), Types.NUMERIC)
                .param("done", found.doneOn(), Types.DATE)
                .param("said", found.said() == null ? null : found.said().name(), Types.VARCHAR)
                .param("steady", result.steady())
                .param("words", result.words())
                .update();
    }

    void move(
            RosterLineId line,
            MidYearState to,
            @Nullable String reason,
            @Nullable Actor handedIn,
            Instant at) {
        jdbc.sql(
                        """
                        update mid_year_report set state = :state, revision = revision + 1,
                            handed_in_at = coalesce(:at, handed_in_at),
                            first_handed_in_at = coalesce(first_handed_in_at, :at), handed_in_name = coalesce(:name, handed_in_name),
                            return_reason = coalesce(:reason, return_reason)
                        where roster_line_id = :line""")
                .param("state", to.name())
                .param(
                        "at",
                        handedIn == null ? null : at.atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("name", handedIn == null ? null : handedIn.name(), Types.VARCHAR)
                .param("reason", reason, Types.VARCHAR)
                .param("line", line.value())
                .update();
    }

    private static MidYearReport report(ResultSet row, int n) throws SQLException {
        return new MidYearReport(
                new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                MidYearState.valueOf(row.getString("state")),
                row.getString("words"),
                instant(row, "handed_in_at"),
                instant(row, "first_handed_in_at"),
                row.getString("handed_in_name"),
                row.getString("return_reason"),
                row.getLong("revision"));
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        String said = row.getString("said");
        BigDecimal number = row.getBigDecimal("number");
        Found found =
                new Found(
                        number,
                        row.getBigDecimal("part"),
                        row.getObject("done_on", LocalDate.class),
                        said == null ? null : ProgressWord.valueOf(said));
        return new Row(
                new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                new CriterionKey(row.getString("criterion")),
                new MidYearResult(found, row.getBoolean("steady"), row.getString("words")));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
