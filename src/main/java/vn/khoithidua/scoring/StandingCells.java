package vn.khoithidua.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Standing;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;

/** Reads what stands in all cells: the final value, before it the verified one. One statement. */
@Component
@RequiredArgsConstructor
class StandingCells {

    private final JdbcClient jdbc;
    private final ScoreJson json;

    /**
     * One cell.
     *
     * @param verifiedAt when somebody verified it last
     */
    record Row(CellKey cell, Standing value, Instant verifiedAt) {}

    List<Row> of(BlocYearId year) {
        return jdbc.sql(
                        """
                        select roster_line_id, criterion, coalesce(verified_at, final_at) as at,
                            coalesce(final_points, verified_points) as points,
                            case when final_at is null then verified_inputs else final_inputs end as inputs,
                            case when final_at is null then verified_gates else final_gates end as gates,
                            case when final_at is null then verified_override else final_override end as override
                        from score_cell
                        where bloc_year_id = :year and coalesce(final_points, verified_points) is not null""")
                .param("year", year.value())
                .query(this::row)
                .list();
    }

    private Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                new CellKey(
                        new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                        new CriterionKey(row.getString("criterion"))),
                new Standing(
                        json.inputs(row.getString("inputs")),
                        row.getBigDecimal("points"),
                        row.getBoolean("override"),
                        json.gates(row.getString("gates"))),
                Objects.requireNonNull(CellRows.instant(row, "at")));
    }
}
