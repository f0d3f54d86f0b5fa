package vn.khoithidua.criteria;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.Assignments;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TableId;

/** Targets in the database. */
@Component
@RequiredArgsConstructor
class TargetStore {

    private final JdbcClient jdbc;

    private record Row(RosterLineId line, CriterionKey key, Assignment assignment) {}

    Assignments of(TableId table) {
        return byLine(
                jdbc.sql("select * from member_target where table_id = :table")
                        .param("table", table.value())
                        .query(TargetStore::row)
                        .list());
    }

    Assignments kept(UUID record) {
        return byLine(
                jdbc.sql("select * from kept_target where record_id = :record")
                        .param("record", record)
                        .query(TargetStore::row)
                        .list());
    }

    private static Assignments byLine(List<Row> all) {
        Map<RosterLineId, Map<CriterionKey, Assignment>> byLine = new HashMap<>();
        for (Row row : all) {
            byLine.computeIfAbsent(row.line, line -> new HashMap<>()).put(row.key, row.assignment);
        }
        return new Assignments(byLine);
    }

    /**
     * Stores what differs from the usual; false if the line is not of the table's year or the key
     * not of the table.
     */
    boolean save(
            TableId table,
            RosterLineId line,
            CriterionKey key,
            Assignment assignment,
            @Nullable String reason) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("table", table.value());
        params.put("line", line.value());
        params.put("key", key.value());
        params.put("assigned", assignment.assigned());
        params.put("reason", reason);
        target(params, assignment.target());
        return jdbc.sql(
                                """
                                with changed as (insert into target_clock as k (table_id, change_no) values (:table, 1)
                                    on conflict (table_id) do update set change_no = k.change_no + 1)
                                insert into member_target (table_id, roster_line_id, criterion_key, assigned, kind,
                                    number, part, due_on, words, amended_reason)
                                select t.id, l.id, c.key, :assigned, :kind, cast(:number as numeric),
                                    cast(:part as numeric), cast(:due as date), :words, :reason
                                from criteria_table t
                                join criterion c on c.table_id = t.id and c.key = :key and c.rules is not null
                                join roster_line l on l.bloc_year_id = t.bloc_year_id and l.id = :line
                                where t.id = :table
                                on conflict (table_id, roster_line_id, criterion_key) do update
                                set assigned = excluded.assigned, kind = excluded.kind, number = excluded.number,
                                    part = excluded.part, due_on = excluded.due_on, words = excluded.words,
                                    amended_reason = excluded.amended_reason""")
                        .params(params)
                        .update()
                == 1;
    }

    void copy(TableId from, TableId to) {
        jdbc.sql(
                        """
                        insert into member_target (table_id, roster_line_id, criterion_key, assigned, kind, number,
                            part, due_on, words)
                        select :to, roster_line_id, criterion_key, assigned, kind, number, part, due_on, words
                        from member_target where table_id = :from""")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    void keep(TableId table, UUID record) {
        jdbc.sql(
                        """
                        insert into kept_target (record_id, table_id, roster_line_id, criterion_key, assigned, kind,
                            number, part, due_on, words)
                        select :record, table_id, roster_line_id, criterion_key, assigned, kind, number, part, due_on, words
                        from member_target where table_id = :table""")
                .param("record", record)
                .param("table", table.value())
                .update();
    }

    private static void target(Map<String, @Nullable Object> params, @Nullable TargetValue target) {
        for (String name : List.of("kind", "number", "part", "due", "words")) {
            params.put(name, null);
        }
        switch (target) {
            case null -> {}
            case TargetValue.Numeric it -> put(params, "NUMERIC", "number", it.number());
            case TargetValue.Percent it -> put(params, "PERCENT", "number", it.number());
            case TargetValue.NestedPercent it -> {
                put(params, "NESTED_PERCENT", "number", it.number());
                params.put("part", it.part());
                params.put("words", it.partName());
            }
            case TargetValue.Due it -> put(params, "DUE", "due", it.by());
            case TargetValue.Title it -> put(params, "TITLE", "words", it.name());
            case TargetValue.Words it -> put(params, "WORDS", "words", it.text());
        }
    }

    private static void put(
            Map<String, @Nullable Object> params, String kind, String name, Object value) {
        params.put("kind", kind);
        params.put(name, value);
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                new CriterionKey(row.getString("criterion_key")),
                assignment(row));
    }

    static Assignment assignment(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        if (!row.getBoolean("assigned")) {
            return Assignment.NONE;
        }
        return kind == null ? Assignment.PLAIN : new Assignment(true, target(kind, row));
    }

    private static TargetValue target(String kind, ResultSet row) throws SQLException {
        BigDecimal number = row.getBigDecimal("number");
        String words = row.getString("words");
        return switch (kind) {
            case "NUMERIC" -> new TargetValue.Numeric(number);
            case "PERCENT" -> new TargetValue.Percent(number);
            case "NESTED_PERCENT" ->
                    new TargetValue.NestedPercent(number, row.getBigDecimal("part"), words);
            case "DUE" -> new TargetValue.Due(row.getObject("due_on", LocalDate.class));
            case "TITLE" -> new TargetValue.Title(words);
            default -> new TargetValue.Words(words);
        };
    }
}
