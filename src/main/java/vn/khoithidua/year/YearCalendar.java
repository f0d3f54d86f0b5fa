package vn.khoithidua.year;

import java.util.List;
import vn.khoithidua.year.domain.CalendarLine;
import vn.khoithidua.year.domain.StepWindow;

/**
 * The calendar of a bloc-year as one person may see it.
 *
 * @param windows in the order of steps
 * @param lines by day
 */
public record YearCalendar(
        BlocYearSummary year, List<StepWindow> windows, List<CalendarLine> lines) {

    public YearCalendar {
        windows = List.copyOf(windows);
        lines = List.copyOf(lines);
    }
}
