package vn.khoithidua.scoring;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes points that the rule gives anew to several members: one statement for all, with their
 * history. Revisions stay, since nobody typed anything: whoever has such a cell open may still save
 * it.
 */
@Component
@RequiredArgsConstructor
class RuleWrites {

    private static final String WRITE =
            """
            with given as (
                select * from jsonb_to_recordset(:rows::jsonb) as g
                    (line uuid, criterion text, points numeric, provisional boolean, gates jsonb, old numeric, inputs jsonb)),
            cell as (
                update score_cell c set KIND_points = g.points, KIND_provisional = g.provisional,
                    KIND_gates = g.gates, change_no = k.change_no
                from given g, score_clock k
                where c.roster_line_id = g.line and c.criterion = g.criterion and k.bloc_year_id = c.bloc_year_id
                returning g.*)
            insert into score_entry (roster_line_id, criterion, kind, source, override, table_id,
                old_points, new_points, old_inputs, new_inputs, reason, by_user, by_name, at)
            select line, criterion, :kind, 'RULE', false, :table, old, points, inputs, inputs, '', :by, :name, :at
            from cell where old is distinct from points""";

    private final JdbcClient jdbc;
    private final ScoreJson json;

    /** Writes changes of one criterion and kind; none is no statement. */
    void write(List<CellChange> changes, Instant at) {
        if (changes.isEmpty()) {
            return;
        }
        CellChange first = changes.getFirst();
        jdbc.sql(WRITE.replace("KIND", first.kind() == ScoreKind.SELF ? "self" : "verified"))
                .param("rows", json.write(changes.stream().map(RuleWrites::row).toList()))
                .param("kind", first.kind().name())
                .param("table", first.table().value())
                .param("by", first.actor().user().value())
                .param("name", first.actor().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Map<String, @Nullable Object> row(CellChange change) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("line", change.before().line().toString());
        row.put("criterion", change.before().criterion().value());
        row.put("points", change.now().points());
        row.put("provisional", change.now().provisional());
        row.put("gates", change.now().gates().isEmpty() ? null : change.now().gates());
        row.put("old", change.old().points());
        row.put("inputs", change.now().inputs().stored());
        return row;
    }
}
