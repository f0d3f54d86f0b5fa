package vn.khoithidua.year.web;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.khoithidua.year.YearCalendar;
import vn.khoithidua.year.domain.StepWindow;

/**
 * The steps as bars over the months, in the units of a drawing: {@value #DAY} a day across.
 *
 * @param today place of today, or -1 outside of what is drawn
 */
record CalendarBars(int width, int height, int today, List<Tick> months, List<Bar> bars) {

    private static final int DAY = 2;
    private static final int LABEL = 190;
    private static final int HEAD = 24;
    private static final int ROW = 26;

    /** The beginning of a month. */
    record Tick(int x, String name) {}

    /**
     * A step: from its first day to its deadline, and on to its lock.
     *
     * @param late width of the time after the deadline, 0 without a lock
     */
    record Bar(String step, int y, int x, int width, int late) {}

    static CalendarBars of(YearCalendar calendar, LocalDate today) {
        List<StepWindow> windows = calendar.windows();
        LocalDate first = calendar.year().startsOn();
        LocalDate last = calendar.year().endsOn();
        for (StepWindow window : windows) {
            first = window.opensOn().isBefore(first) ? window.opensOn() : first;
            last = end(window).isAfter(last) ? end(window) : last;
        }
        LocalDate from = first.withDayOfMonth(1);
        LocalDate to = last.withDayOfMonth(last.lengthOfMonth());
        List<Tick> months =
                from.datesUntil(to.plusDays(1), Period.ofMonths(1))
                        .map(month -> new Tick(x(from, month), month(month)))
                        .toList();
        List<Bar> bars = new ArrayList<>();
        for (StepWindow window : windows) {
            bars.add(bar(window, from, HEAD + ROW * bars.size()));
        }
        boolean drawn = !today.isBefore(from) && !today.isAfter(to);
        return new CalendarBars(
                x(from, to.plusDays(1)),
                HEAD + ROW * windows.size(),
                drawn ? x(from, today) : -1,
                months,
                bars);
    }

    private static Bar bar(StepWindow window, LocalDate from, int y) {
        int x = x(from, window.opensOn());
        int due = x(from, window.softDeadline().plusDays(1));
        int late = x(from, end(window).plusDays(1)) - due;
        return new Bar(window.step().name(), y, x, due - x, late);
    }

    private static LocalDate end(StepWindow window) {
        LocalDate lock = window.hardLockOn();
        return lock == null ? window.softDeadline() : lock;
    }

    private static int x(LocalDate from, LocalDate day) {
        return LABEL + Math.toIntExact(ChronoUnit.DAYS.between(from, day)) * DAY;
    }

    private static String month(LocalDate day) {
        return day.getMonthValue() == 1
                ? "1/" + day.getYear()
                : String.valueOf(day.getMonthValue());
    }
}
