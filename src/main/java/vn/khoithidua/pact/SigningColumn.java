package vn.khoithidua.pact;

import java.time.LocalDate;
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
import vn.khoithidua.scoring.Cell;
import vn.khoithidua.year.MemberProgress;
import vn.khoithidua.year.MemberProgress.Column;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.WindowPlan;

/** Who has signed the frozen pact, and when, on the bloc's home page. */
@Component
@RequiredArgsConstructor
class SigningColumn implements MemberProgress {

    private static final int ORDER = 10;

    private final JdbcClient jdbc;
    private final Windows windows;

    private record Line(RosterLineId id, @Nullable LocalDate signedOn, boolean late) {}

    @Override
    public List<Column> columns(Seat seat, LocalDate today) {
        List<Line> lines =
                jdbc.sql(
                                """
                                select r.roster_line_id, s.signed_on, coalesce(s.late, false) as late
                                from pact p join pact_signer r on r.pact_id = p.id
                                left join pact_signature s on s.pact_id = p.id and s.roster_line_id = r.roster_line_id
                                where p.bloc_year_id = :year and p.document = 0 and p.state = 'FROZEN'""")
                        .param("year", seat.blocYear().value())
                        .query(
                                (row, n) ->
                                        new Line(
                                                new RosterLineId(
                                                        row.getObject(
                                                                "roster_line_id", UUID.class)),
                                                row.getObject("signed_on", LocalDate.class),
                                                row.getBoolean("late")))
                        .list();
        if (lines.isEmpty()) {
            return List.of();
        }
        WindowPlan plan = windows.plan(seat.blocYear());
        Map<RosterLineId, Cell> cells = new HashMap<>();
        for (Line line : lines) {
            LocalDate signed = line.signedOn();
            LocalDate due = plan.due(Step.SIGNING, line.id());
            if (signed != null) {
                cells.put(line.id(), new Cell.Done(signed, line.late()));
            } else if (due != null && today.isAfter(due)) {
                cells.put(line.id(), new Cell.Overdue(ChronoUnit.DAYS.between(due, today)));
            }
        }
        return List.of(new Column(ORDER, "pact.column.signed", cells));
    }
}
