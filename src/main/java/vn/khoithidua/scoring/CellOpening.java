package vn.khoithidua.scoring;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** Opens a cell for writing. */
@Component
@RequiredArgsConstructor
class CellOpening {

    private final JdbcClient jdbc;
    private final CellRows rows;

    /**
     * A sheet with one of its cells, and when a step is open for it.
     *
     * @param window null where the step has none and is always open
     * @param until last day of the member's own extension, or null
     * @param table the frozen table, or null while there is none
     * @param shared the groups and criteria that were shared out to the person; empty if none were
     */
    record Opened(
            SheetRow sheet,
            Cell cell,
            @Nullable StepWindow window,
            @Nullable LocalDate until,
            @Nullable TableMark table,
            List<CriterionKey> shared) {

        /** Raises the refusal of a closed window. */
        void requireOpen(Instant now) {
            if (window != null) {
                window.at(now, until).lateOrRefuse();
            }
        }
    }

    /**
     * A table with its targets as they are: equal marks mean equal content.
     *
     * @param targetsNo number of the last change to the targets
     */
    record TableMark(TableId id, long targetsNo) {}

    /**
     * Reads a cell with its sheet and the window of a step, and keeps the sheet's state from
     * changing until the transaction ends. One statement: saving a cell is what people do most.
     */
    Optional<Opened> open(Seat seat, RosterLineId line, CriterionKey criterion, Step step) {
        return jdbc.sql(
                        """
                        select s.*, c.criterion as known, c.*, w.opens_on, w.soft_deadline, w.grace_days, w.hard_lock_on,
                            (select max(e.until) from window_extension e
                                where e.roster_line_id = s.roster_line_id and e.step = :step and e.ended_at is null) as until,
                            (select array_agg(v.node) from verification_share v
                                where v.bloc_year_id = s.bloc_year_id and v.user_id = :user) as shared,
                            t.id as table_id, coalesce(k.change_no, 0) as targets_no
                        from score_sheet s
                        left join score_cell c on c.roster_line_id = s.roster_line_id and c.criterion = :criterion
                        left join step_window w on w.bloc_year_id = s.bloc_year_id and w.step = :step
                        left join criteria_table t on t.bloc_year_id = s.bloc_year_id and t.state = 'FROZEN'
                        left join target_clock k on k.table_id = t.id
                        where s.roster_line_id = :line and s.bloc_year_id = :year for share of s""")
                .param("criterion", criterion.value())
                .param("line", line.value())
                .param("year", seat.blocYear().value())
                .param("user", seat.actor().user().value())
                .param("step", step.name())
                .query(
                        (row, n) ->
                                new Opened(
                                        CellRows.sheet(row, n),
                                        row.getString("known") == null
                                                ? Cell.empty(line, criterion)
                                                : rows.cell(row, n),
                                        window(row, step),
                                        row.getObject("until", LocalDate.class),
                                        mark(row),
                                        shared(row)))
                .optional();
    }

    /** The groups and criteria in the column {@code shared}. */
    static List<CriterionKey> shared(ResultSet row) throws SQLException {
        Array nodes = row.getArray("shared");
        return nodes == null
                ? List.of()
                : Arrays.stream((String[]) nodes.getArray()).map(CriterionKey::new).toList();
    }

    private static @Nullable TableMark mark(ResultSet row) throws SQLException {
        UUID table = row.getObject("table_id", UUID.class);
        return table == null ? null : new TableMark(new TableId(table), row.getLong("targets_no"));
    }

    private static @Nullable StepWindow window(ResultSet row, Step step) throws SQLException {
        LocalDate opens = row.getObject("opens_on", LocalDate.class);
        return opens == null
                ? null
                : new StepWindow(
                        step,
                        opens,
                        row.getObject("soft_deadline", LocalDate.class),
                        row.getInt("grace_days"),
                        row.getObject("hard_lock_on", LocalDate.class));
    }
}
