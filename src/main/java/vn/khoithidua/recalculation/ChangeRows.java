package vn.khoithidua.recalculation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.Correction;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.ResultReader;
import vn.khoithidua.kernel.RosterLineId;

/** A change as a row. */
@Component
@RequiredArgsConstructor
class ChangeRows {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json;

    Map<String, @Nullable Object> params(Change change) {
        Map<String, @Nullable Object> row = new HashMap<>();
        for (String name : new String[] {"line", "inputs", "points", "override"}) {
            row.put(name, null);
        }
        row.put("assigned", null);
        row.put("rules", null);
        row.put("maximum", null);
        row.put("criterion", change.criterion().value());
        switch (change) {
            case Change.Value it -> {
                row.put("kind", "VALUE");
                row.put("line", it.cell().line().toString());
                row.put("inputs", json.writeValueAsString(it.value().inputs().stored()));
                row.put("points", it.value().points());
                row.put("override", it.value().override());
            }
            case Change.Assignment it -> {
                row.put("kind", "ASSIGNMENT");
                row.put("line", it.cell().line().toString());
                row.put("assigned", it.assigned());
            }
            case Change.Rule it -> {
                row.put("kind", "RULE");
                row.put("rules", it.rules());
                row.put("maximum", it.maximum());
            }
        }
        return row;
    }

    Change.Entry read(ResultSet row, int n) throws SQLException {
        CriterionKey criterion = new CriterionKey(row.getString("criterion"));
        UUID line = row.getObject("roster_line_id", UUID.class);
        return new Change.Entry(
                row.getObject("id", UUID.class),
                line == null
                        ? new Change.Rule(
                                criterion, row.getString("rules"), row.getBigDecimal("maximum"))
                        : ofCell(row, new CellKey(new RosterLineId(line), criterion)),
                row.getString("added_name"));
    }

    private Change ofCell(ResultSet row, CellKey cell) throws SQLException {
        return row.getString("kind").equals("ASSIGNMENT")
                ? new Change.Assignment(cell, row.getBoolean("assigned"))
                : new Change.Value(
                        cell,
                        new Correction(
                                ResultReader.stored(json.readValue(row.getString("inputs"), TEXTS)),
                                row.getBigDecimal("points"),
                                row.getBoolean("override")));
    }
}
