package vn.khoithidua.clarification;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.clarification.domain.ClarificationState;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.CellMark;
import vn.khoithidua.scoring.CellMarks;

/** Marks the cells of the grid about which there is or was an exchange. */
@Component
@RequiredArgsConstructor
class ClarificationMarks implements CellMarks {

    private final JdbcClient jdbc;

    private record Place(RosterLineId line, CriterionKey criterion, Marked marked) {}

    @Override
    public Map<RosterLineId, Map<CriterionKey, Marked>> of(BlocYearId year) {
        Map<RosterLineId, Map<CriterionKey, Marked>> marks = new HashMap<>();
        jdbc.sql(
                        """
                        select roster_line_id, criterion, state, change_no from clarification where bloc_year_id = :year""")
                .param("year", year.value())
                .query(
                        (row, n) ->
                                new Place(
                                        new RosterLineId(
                                                row.getObject("roster_line_id", UUID.class)),
                                        new CriterionKey(row.getString("criterion")),
                                        new Marked(
                                                mark(row.getString("state")),
                                                row.getLong("change_no"))))
                .list()
                .forEach(
                        one ->
                                marks.computeIfAbsent(one.line(), line -> new HashMap<>())
                                        .put(one.criterion(), one.marked()));
        return marks;
    }

    private static CellMark mark(@Nullable String state) {
        return switch (ClarificationState.valueOf(String.valueOf(state))) {
            case ASKED -> CellMark.ASKED;
            case ANSWERED -> CellMark.ANSWERED;
            case CONCLUDED, WITHDRAWN -> CellMark.CONCLUDED;
        };
    }
}
