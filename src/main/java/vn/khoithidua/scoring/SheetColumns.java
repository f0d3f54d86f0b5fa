package vn.khoithidua.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.MemberProgress;
import vn.khoithidua.year.MemberProgress.Column;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.WindowPlan;

/** When each member handed its sheet in, and how many of its cells are verified. */
@Component
@RequiredArgsConstructor
class SheetColumns implements MemberProgress {

    private static final int SUBMITTED = 50;
    private static final int VERIFIED = 70;

    private final JdbcClient jdbc;
    private final Windows windows;

    private record Line(
            RosterLineId id, @Nullable LocalDate submittedOn, boolean late, int done, int total) {}

    @Override
    public List<Column> columns(Seat seat, LocalDate today) {
        List<Line> lines =
                jdbc.sql(
                                """
                                select l.id, s.submitted_at, coalesce(s.late, false) as late,
                                    count(c.*) filter (where c.verified_points is not null) as done, count(c.*) as total
                                from roster_line l
                                left join score_sheet s on s.roster_line_id = l.id
                                left join score_cell c on c.roster_line_id = l.id
                                where l.bloc_year_id = :year
                                group by l.id, s.submitted_at, s.late""")
                        .param("year", seat.blocYear().value())
                        .query(SheetColumns::line)
                        .list();
        if (lines.stream().allMatch(line -> line.total() == 0)) {
            return List.of();
        }
        WindowPlan plan = windows.plan(seat.blocYear());
        Map<RosterLineId, Cell> submitted = new HashMap<>();
        Map<RosterLineId, Cell> verified = new HashMap<>();
        for (Line line : lines) {
            LocalDate on = line.submittedOn();
            LocalDate due = plan.due(Step.SELF_SCORING, line.id());
            if (on != null) {
                submitted.put(line.id(), new Cell.Done(on, line.late()));
                verified.put(line.id(), new Cell.Count(line.done(), line.total()));
            } else if (due != null && today.isAfter(due)) {
                submitted.put(line.id(), new Cell.Overdue(ChronoUnit.DAYS.between(due, today)));
            }
        }
        return List.of(
                new Column(SUBMITTED, "scoring.column.submitted", submitted),
                new Column(VERIFIED, "scoring.column.verified", verified));
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        OffsetDateTime at = row.getObject("submitted_at", OffsetDateTime.class);
        return new Line(
                new RosterLineId(row.getObject("id", UUID.class)),
                at == null ? null : LocalDate.ofInstant(at.toInstant(), TimeSource.ZONE),
                row.getBoolean("late"),
                row.getInt("done"),
                row.getInt("total"));
    }
}
