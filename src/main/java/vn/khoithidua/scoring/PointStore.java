package vn.khoithidua.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;

/** Reads the numbers of many cells at once. */
@Component
@RequiredArgsConstructor
class PointStore {

    private static final String POINTS =
            """
            select roster_line_id, criterion, revision, change_no, self_points, verified_points, final_points,
                verified_override, verified_reason <> '' as reasoned,
                case when verified_points is null then self_provisional else verified_provisional end as provisional,
                case when final_at is not null then final_gates when verified_points is not null then verified_gates
                    else self_gates end as gates
            from score_cell where\s""";

    private final JdbcClient jdbc;
    private final ScoreJson json;

    /** The number of the last change; 0 before the first. */
    long changeNo(BlocYearId year) {
        return jdbc.sql("select change_no from score_clock where bloc_year_id = :year")
                .param("year", year.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    List<CellPoints> ofYear(BlocYearId year) {
        return jdbc.sql(POINTS + "bloc_year_id = :year")
                .param("year", year.value())
                .query(this::points)
                .list();
    }

    List<CellPoints> ofSheet(RosterLineId line) {
        return jdbc.sql(POINTS + "roster_line_id = :line")
                .param("line", line.value())
                .query(this::points)
                .list();
    }

    /** The cells that changed after the given number. */
    List<CellPoints> since(BlocYearId year, long changeNo) {
        return jdbc.sql(POINTS + "bloc_year_id = :year and change_no > :since order by change_no")
                .param("year", year.value())
                .param("since", changeNo)
                .query(this::points)
                .list();
    }

    private CellPoints points(ResultSet row, int n) throws SQLException {
        return new CellPoints(
                new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                new CriterionKey(row.getString("criterion")),
                row.getLong("revision"),
                row.getLong("change_no"),
                row.getBigDecimal("self_points"),
                row.getBigDecimal("verified_points"),
                row.getBigDecimal("final_points"),
                row.getBoolean("verified_override"),
                row.getBoolean("reasoned"),
                row.getBoolean("provisional"),
                json.gates(row.getString("gates")));
    }
}
