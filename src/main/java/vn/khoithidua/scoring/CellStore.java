package vn.khoithidua.scoring;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;

/** Reads and writes single cells; a write carries its history line and its number of change. */
@Component
@RequiredArgsConstructor
class CellStore {

    private static final String CLOCK =
            """
            insert into score_clock as k (bloc_year_id, change_no) values (:year, 1)
            on conflict (bloc_year_id) do update set change_no = k.change_no + 1 returning change_no""";

    private static final String WRITE =
            """
            with clock as (%s),
            cell as (
                insert into score_cell as c (roster_line_id, criterion, bloc_year_id, revision, change_no, %s)
                select :line, :criterion, :year, 1, change_no, %s from clock
                on conflict (roster_line_id, criterion) do update
                set revision = c.revision + 1, change_no = excluded.change_no, %s
                where c.revision = :revision
                returning c.revision),
            entry as (
                insert into score_entry (roster_line_id, criterion, kind, source, override, table_id,
                    old_points, new_points, old_inputs, new_inputs, reason, by_user, by_name, at)
                select :line, :criterion, :kind, :source, :override, :table, :oldPoints, :points,
                    :oldInputs::jsonb, :inputs::jsonb, :words, :by, :name, :at from cell
                returning 1)
            select revision from cell, entry""";

    private static final String SELF =
            write(
                    "self_inputs, self_points, self_provisional, self_gates, self_note, self_by, self_name, self_at",
                    ":inputs::jsonb, :points, :provisional, :gates::jsonb, :words, :by, :name, :at::timestamptz");

    private static final String VERIFIED =
            write(
                    "verified_inputs, verified_points, verified_provisional, verified_gates, verified_reason,"
                            + " verified_by, verified_name, verified_at, verified_override",
                    ":inputs::jsonb, :points, :provisional, :gates::jsonb, :words, :by, :name, :at::timestamptz,"
                            + " :override");

    private final JdbcClient jdbc;
    private final CellRows rows;
    private final ScoreJson json;

    private static String write(String columns, String values) {
        StringBuilder sets = new StringBuilder();
        for (String column : columns.split(", ")) {
            sets.append(sets.isEmpty() ? "" : ", ").append(column).append(" = excluded.");
            sets.append(column);
        }
        return WRITE.formatted(CLOCK, columns, values, sets);
    }

    /** The cells of one criterion in the whole bloc-year, for points that depend on all. */
    List<Cell> ofCriterion(BlocYearId year, CriterionKey criterion) {
        return jdbc.sql(
                        """
                        select * from score_cell where bloc_year_id = :year and criterion = :criterion
                        order by roster_line_id""")
                .param("year", year.value())
                .param("criterion", criterion.value())
                .query(rows::cell)
                .list();
    }

    /** All cells of a bloc-year with their results. */
    List<Cell> ofYear(BlocYearId year) {
        return jdbc.sql("select * from score_cell where bloc_year_id = :year")
                .param("year", year.value())
                .query(rows::cell)
                .list();
    }

    /** The cells of one sheet. */
    List<Cell> ofSheet(RosterLineId line) {
        return jdbc.sql("select * from score_cell where roster_line_id = :line")
                .param("line", line.value())
                .query(rows::cell)
                .list();
    }

    /** One cell, an empty one if nothing was entered. */
    Cell one(RosterLineId line, CriterionKey criterion) {
        return jdbc.sql(
                        "select * from score_cell where roster_line_id = :line and criterion = :criterion")
                .param("line", line.value())
                .param("criterion", criterion.value())
                .query(rows::cell)
                .optional()
                .orElseGet(() -> Cell.empty(line, criterion));
    }

    /** Takes the next number of change and the right to write in this bloc-year. */
    long tick(BlocYearId year) {
        return jdbc.sql(CLOCK).param("year", year.value()).query(Long.class).single();
    }

    /**
     * Writes one value if nobody was faster.
     *
     * @return the cell as it is now
     */
    Cell write(CellChange change) {
        CellValue now = change.now();
        Author author = Objects.requireNonNull(now.author());
        Long revision =
                jdbc.sql(change.kind() == ScoreKind.SELF ? SELF : VERIFIED)
                        .param("year", change.year().value())
                        .param("line", change.before().line().value())
                        .param("criterion", change.before().criterion().value())
                        .param("revision", change.before().revision())
                        .param("inputs", json.write(now.inputs()))
                        .param("points", now.points(), Types.NUMERIC)
                        .param("provisional", now.provisional())
                        .param("gates", json.write(now.gates()), Types.VARCHAR)
                        .param("words", now.words())
                        .param("by", author.user().value())
                        .param("name", author.name())
                        .param("at", utc(author.at()))
                        .param("override", now.override())
                        .param("kind", change.kind().name())
                        .param("source", change.source().name())
                        .param("table", change.table().value())
                        .param("oldPoints", change.old().points(), Types.NUMERIC)
                        .param("oldInputs", json.write(change.old().inputs()))
                        .query(Long.class)
                        .optional()
                        .orElseThrow(() -> stale(change));
        return change.before().with(change.kind(), now, revision);
    }

    /** Somebody was faster between reading and writing: says who. */
    private RefusedException stale(CellChange change) {
        Cell before = change.before();
        return StaleCell.of(one(before.line(), before.criterion())).asException();
    }

    private static @Nullable Object utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
