package vn.khoithidua.year.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.domain.CalendarLine;

/**
 * The calendar as its page shows it.
 *
 * @param now the server's time
 */
record CalendarView(BlocYearSummary year, Instant now, CalendarBars bars, List<MonthView> months) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");

    /**
     * A month with its lines; months without any are left out.
     *
     * @param name such as {@code 03/2026}
     * @param now whether it is the present month
     */
    record MonthView(String name, boolean now, List<LineView> lines) {}

    /**
     * A line.
     *
     * @param days one day, or the first and the last
     * @param kind of {@link CalendarLine.Kind}
     * @param left days until its last day, negative once it has passed
     */
    record LineView(
            String days, String weekday, String kind, String kindName, String text, long left) {}

    /** Whether something happens in the present month. */
    public boolean hasNow() {
        return months.stream().anyMatch(MonthView::now);
    }

    static List<MonthView> months(
            List<CalendarLine> lines, LocalDate today, CalendarWords words, Locale locale) {
        Map<YearMonth, List<LineView>> byMonth = new TreeMap<>();
        for (CalendarLine line : lines) {
            byMonth.computeIfAbsent(YearMonth.from(line.day()), any -> new ArrayList<>())
                    .add(view(line, today, words, locale));
        }
        return byMonth.entrySet().stream()
                .map(
                        month ->
                                new MonthView(
                                        MONTH.format(month.getKey()),
                                        month.getKey().equals(YearMonth.from(today)),
                                        month.getValue()))
                .toList();
    }

    private static LineView view(
            CalendarLine line, LocalDate today, CalendarWords words, Locale locale) {
        boolean one = line.last().equals(line.day());
        String first = SHORT.format(line.day());
        return new LineView(
                one ? first : first + " – " + SHORT.format(line.last()),
                words.weekday(line.day(), locale),
                line.kind().name(),
                words.kind(line.kind(), locale),
                words.text(line, locale),
                ChronoUnit.DAYS.between(today, line.last()));
    }
}
