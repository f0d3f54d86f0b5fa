package vn.khoithidua.objection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import vn.khoithidua.criteria.domain.Inputs;
import vn.khoithidua.criteria.domain.ResultReader;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.objection.domain.ObjectionState;
import vn.khoithidua.objection.domain.Outcome;

/** Reads an objection from its row. */
@Component
@RequiredArgsConstructor
class ObjectionRows {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json;

    String write(Inputs inputs) {
        return json.writeValueAsString(inputs.stored());
    }

    Objection read(ResultSet row, int n) throws SQLException {
        UUID file = row.getObject("stored_file_id", UUID.class);
        Objection.Act drafted = act(row, "drafted", "");
        if (drafted == null) {
            throw new IllegalStateException("Nobody drafted objection " + row.getString("id"));
        }
        return new Objection(
                new ObjectionId(row.getObject("id", UUID.class)),
                new BlocYearId(row.getObject("bloc_year_id", UUID.class)),
                row.getString("bloc_name") + " " + row.getString("label"),
                new CellKey(
                        new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                        new CriterionKey(row.getString("criterion"))),
                row.getObject("number", Integer.class),
                row.getString("agency"),
                row.getString("criterion_code"),
                row.getString("criterion_title"),
                ObjectionState.valueOf(row.getString("state")),
                row.getBigDecimal("verified_points"),
                value(row, "wanted"),
                row.getString("ground"),
                file == null ? null : new StoredFileId(file),
                drafted,
                act(row, "filed", ""),
                row.getBoolean("late"),
                row.getObject("due_on", LocalDate.class),
                finding(row, "proposed"),
                finding(row, "decided"),
                act(row, "withdrawn", "withdrawn_reason"));
    }

    private Objection.@Nullable Finding finding(ResultSet row, String prefix) throws SQLException {
        Objection.Act act = act(row, prefix, prefix + "_reason");
        return act == null
                ? null
                : new Objection.Finding(
                        Outcome.valueOf(row.getString(prefix + "_outcome")),
                        row.getBigDecimal(prefix + "_points") == null ? null : value(row, prefix),
                        act);
    }

    private Correction value(ResultSet row, String prefix) throws SQLException {
        return new Correction(
                ResultReader.stored(json.readValue(row.getString(prefix + "_inputs"), TEXTS)),
                row.getBigDecimal(prefix + "_points"),
                row.getBoolean(prefix + "_override"));
    }

    private static Objection.@Nullable Act act(ResultSet row, String prefix, String reason)
            throws SQLException {
        OffsetDateTime at = row.getObject(prefix + "_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Objection.Act(
                        row.getString(prefix + "_name"),
                        at.toInstant(),
                        reason.isEmpty() ? "" : row.getString(reason));
    }
}
