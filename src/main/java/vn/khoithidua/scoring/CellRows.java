package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.scoring.domain.SheetState;

/** Maps rows of sheets and cells. */
@Component
@RequiredArgsConstructor
class CellRows {

    private final ScoreJson json;

    static SheetRow sheet(ResultSet row, int n) throws SQLException {
        return new SheetRow(
                new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                new BlocYearId(row.getObject("bloc_year_id", UUID.class)),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                SheetState.valueOf(row.getString("state")),
                row.getString("sent_name"),
                instant(row, "submitted_at"),
                row.getString("submitted_name"),
                row.getBoolean("late"),
                instant(row, "returned_at"),
                row.getString("returned_name"),
                row.getString("return_reason"),
                keys((String[]) row.getArray("returned_cells").getArray()));
    }

    private static List<CriterionKey> keys(String[] values) {
        return Arrays.stream(values).map(CriterionKey::new).toList();
    }

    Cell cell(ResultSet row, int n) throws SQLException {
        return new Cell(
                new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                new CriterionKey(row.getString("criterion")),
                row.getLong("revision"),
                value(row, "self", "self_note", false),
                value(row, "verified", "verified_reason", row.getBoolean("verified_override")),
                row.getBigDecimal("final_points"),
                first(row));
    }

    private static @Nullable FirstValue first(ResultSet row) throws SQLException {
        BigDecimal points = row.getBigDecimal("first_points");
        return points == null
                ? null
                : new FirstValue(
                        points, row.getBoolean("first_override"), row.getString("first_reason"));
    }

    private CellValue value(ResultSet row, String prefix, String words, boolean override)
            throws SQLException {
        Instant at = instant(row, prefix + "_at");
        if (at == null) {
            return CellValue.NONE;
        }
        return new CellValue(
                json.inputs(row.getString(prefix + "_inputs")),
                row.getBigDecimal(prefix + "_points"),
                override,
                row.getBoolean(prefix + "_provisional"),
                json.gates(row.getString(prefix + "_gates")),
                row.getString(words),
                new Author(
                        new UserId(row.getObject(prefix + "_by", UUID.class)),
                        row.getString(prefix + "_name"),
                        at));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
