package vn.khoithidua.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** Opens the sheets that a change set touches. */
@Component
@RequiredArgsConstructor
class SetSheets {

    private static final String SHEETS =
            """
            select s.*,
                (select max(e.until) from window_extension e
                    where e.roster_line_id = s.roster_line_id and e.step = 'SELF_SCORING' and e.ended_at is null) as entry_until,
                (select max(e.until) from window_extension e
                    where e.roster_line_id = s.roster_line_id and e.step = 'VERIFICATION' and e.ended_at is null) as verify_until,
                (select array_agg(v.node) from verification_share v
                    where v.bloc_year_id = s.bloc_year_id and v.user_id = :user) as shared
            from score_sheet s where s.roster_line_id = any(:lines) and s.bloc_year_id = :year
            order by s.roster_line_id for share of s""";

    private final JdbcClient jdbc;
    private final SheetStore sheets;
    private final Members members;
    private final Windows windows;

    /**
     * The sheets of these members, kept from changing their state until the transaction ends;
     * refuses a member of another bloc-year as absent.
     */
    Map<RosterLineId, SetSheet> open(Seat seat, Set<RosterLineId> lines) {
        Map<RosterLineId, SetSheet> open = read(seat, lines);
        if (open.size() < lines.size()) {
            sheets.ensure(seat.blocYear(), members.of(seat.year()));
            open = read(seat, lines);
        }
        if (open.size() < lines.size()) {
            throw Refusal.notFound().asException();
        }
        return open;
    }

    private Map<RosterLineId, SetSheet> read(Seat seat, Collection<RosterLineId> lines) {
        BlocYearId year = seat.blocYear();
        Map<Step, StepWindow> open =
                windows.of(year).stream()
                        .collect(Collectors.toMap(StepWindow::step, Function.identity()));
        return jdbc
                .sql(SHEETS)
                .param("lines", lines.stream().map(RosterLineId::value).toArray(UUID[]::new))
                .param("year", year.value())
                .param("user", seat.actor().user().value())
                .query(
                        (row, n) ->
                                new SetSheet(
                                        CellRows.sheet(row, n),
                                        span(open.get(Step.SELF_SCORING), row, "entry_until"),
                                        span(open.get(Step.VERIFICATION), row, "verify_until"),
                                        CellOpening.shared(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(sheet -> sheet.row().line(), Function.identity()));
    }

    private static SetSheet.Span span(@Nullable StepWindow window, ResultSet row, String until)
            throws SQLException {
        return new SetSheet.Span(window, row.getObject(until, LocalDate.class));
    }
}
