package vn.khoithidua.scoring;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.GateEffect;
import vn.khoithidua.criteria.domain.Standing;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TableId;

/** Writes final values with their history: one statement however many. */
@Component
@RequiredArgsConstructor
class FinalWrites {

    private static final String WRITE =
            """
            with given as (
                select * from jsonb_to_recordset(:rows::jsonb) as g (line uuid, criterion text, points numeric,
                    inputs jsonb, override boolean, gates jsonb, old numeric, before jsonb, source text, reason text)),
            cell as (
                insert into score_cell as c (roster_line_id, criterion, bloc_year_id, revision, change_no,
                    final_points, final_inputs, final_override, final_gates, final_at)
                select g.line, g.criterion, :year, 1, k.change_no, g.points, g.inputs, g.override, g.gates, :at
                from given g, score_clock k where k.bloc_year_id = :year
                on conflict (roster_line_id, criterion) do update
                set final_points = excluded.final_points, final_inputs = excluded.final_inputs,
                    final_override = excluded.final_override, final_gates = excluded.final_gates,
                    final_at = excluded.final_at, change_no = excluded.change_no
                returning c.roster_line_id, c.criterion)
            insert into score_entry (roster_line_id, criterion, kind, source, override, table_id,
                old_points, new_points, old_inputs, new_inputs, reason, by_user, by_name, at)
            select g.line, g.criterion, 'FINAL', g.source, g.override, :table, g.old, g.points, g.before, g.inputs,
                g.reason, :by, :name, :at
            from given g join cell on cell.roster_line_id = g.line and cell.criterion = g.criterion""";

    private final JdbcClient jdbc;
    private final ScoreJson json;

    /** Writes; none is no statement. The caller has taken the next number of change. */
    void write(
            BlocYearId year, TableId table, Collection<FinalChange> changes, Actor by, Instant at) {
        if (changes.isEmpty()) {
            return;
        }
        jdbc.sql(WRITE)
                .param("rows", json.write(changes.stream().map(FinalWrites::row).toList()))
                .param("year", year.value())
                .param("table", table.value())
                .param("by", by.user().value())
                .param("name", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Map<String, @Nullable Object> row(FinalChange change) {
        Map<String, @Nullable Object> row = new HashMap<>();
        Standing before = change.before();
        List<GateEffect> gates = change.now().gates();
        row.put("line", change.cell().line().toString());
        row.put("criterion", change.cell().criterion().value());
        row.put("points", change.now().points());
        row.put("inputs", change.now().inputs().stored());
        row.put("override", change.now().override());
        row.put("gates", gates.isEmpty() ? null : gates);
        row.put("old", before == null ? null : before.points());
        row.put("before", before == null ? null : before.inputs().stored());
        row.put("source", change.source().name());
        row.put("reason", change.reason());
        return row;
    }
}
