package vn.khoithidua.scoring;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;

/** Reads and writes the cells of a change set: one statement each, however many cells there are. */
@Component
@RequiredArgsConstructor
class SetStore {

    private static final String WRITE =
            """
            with given as (
                select * from jsonb_to_recordset(:rows::jsonb) as g
                    (line uuid, criterion text, revision bigint, points numeric, provisional boolean, override boolean,
                     gates jsonb, inputs jsonb, words text, "oldPoints" numeric, "oldInputs" jsonb)),
            clock as (
                insert into score_clock as k (bloc_year_id, change_no) values (:year, 1)
                on conflict (bloc_year_id) do update set change_no = k.change_no + 1 returning change_no),
            cell as (
                insert into score_cell as c (roster_line_id, criterion, bloc_year_id, revision, change_no,
                    COLUMNS)
                select g.line, g.criterion, :year, g.revision + 1, k.change_no,
                    g.inputs, g.points, g.provisional, g.gates, g.words, :by, :name, :at::timestamptz OVERRIDE
                from given g, clock k
                on conflict (roster_line_id, criterion) do update
                set revision = c.revision + 1, change_no = excluded.change_no, SETS
                where c.revision = excluded.revision - 1
                returning c.roster_line_id, c.criterion),
            entry as (
                insert into score_entry (roster_line_id, criterion, kind, source, override, table_id,
                    old_points, new_points, old_inputs, new_inputs, reason, by_user, by_name, at)
                select g.line, g.criterion, :kind, :source, g.override, :table,
                    g."oldPoints", g.points, g."oldInputs", g.inputs, g.words, :by, :name, :at::timestamptz
                from given g join cell c on c.roster_line_id = g.line and c.criterion = g.criterion
                returning 1)
            select count(*) from entry""";

    private static final String SELF =
            write(
                    "self_inputs, self_points, self_provisional, self_gates, self_note, self_by, self_name, self_at",
                    "");

    private static final String VERIFIED =
            write(
                    "verified_inputs, verified_points, verified_provisional, verified_gates, verified_reason,"
                            + " verified_by, verified_name, verified_at, verified_override",
                    ", g.override");

    private final JdbcClient jdbc;
    private final CellRows rows;
    private final ScoreJson json;

    private static String write(String columns, String override) {
        String sets =
                List.of(columns.split(", ")).stream()
                        .map(column -> column + " = excluded." + column)
                        .collect(Collectors.joining(", "));
        return WRITE.replace("COLUMNS", columns)
                .replace("OVERRIDE", override)
                .replace("SETS", sets);
    }

    /** The cells of these members, and those of all members for {@code compared} criteria. */
    Map<CellPlace, Cell> cells(
            BlocYearId year, Collection<RosterLineId> lines, Collection<CriterionKey> compared) {
        return jdbc
                .sql(
                        """
                        select * from score_cell
                        where bloc_year_id = :year and (roster_line_id = any(:lines) or criterion = any(:compared))""")
                .param("year", year.value())
                .param("lines", lines.stream().map(RosterLineId::value).toArray(UUID[]::new))
                .param(
                        "compared",
                        compared.stream().map(CriterionKey::value).toArray(String[]::new))
                .query(rows::cell)
                .list()
                .stream()
                .collect(Collectors.toMap(CellPlace::of, Function.identity()));
    }

    /**
     * Writes values of one kind, each only if nobody was faster.
     *
     * @return how many were written
     */
    int write(List<CellChange> changes, Instant at) {
        CellChange first = changes.getFirst();
        return jdbc.sql(first.kind() == ScoreKind.SELF ? SELF : VERIFIED)
                .param("rows", json.write(changes.stream().map(SetStore::row).toList()))
                .param("year", first.year().value())
                .param("kind", first.kind().name())
                .param("source", first.source().name())
                .param("table", first.table().value())
                .param("by", first.actor().user().value())
                .param("name", first.actor().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private static Map<String, @Nullable Object> row(CellChange change) {
        CellValue now = change.now();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("line", change.before().line().toString());
        row.put("criterion", change.before().criterion().value());
        row.put("revision", change.before().revision());
        row.put("points", now.points());
        row.put("provisional", now.provisional());
        row.put("override", now.override());
        row.put("gates", now.gates().isEmpty() ? null : now.gates());
        row.put("inputs", now.inputs().stored());
        row.put("words", now.words());
        row.put("oldPoints", change.old().points());
        row.put("oldInputs", change.old().inputs().stored());
        return row;
    }
}
