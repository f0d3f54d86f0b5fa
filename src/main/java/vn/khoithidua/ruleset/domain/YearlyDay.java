package vn.khoithidua.ruleset.domain;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A day of every emulation year, written {@code 03-25}, or {@code +01-15} for the year after.
 *
 * <p>In a school year the same days move with its beginning: a year that starts on 1 September
 * shifts them by eight months.
 *
 * @param nextYear whether it lies in the calendar year after the one the emulation year begins in
 */
public record YearlyDay(MonthDay day, boolean nextYear) {

    public static YearlyDay of(String text) {
        boolean next = text.startsWith("+");
        return new YearlyDay(MonthDay.parse("--" + (next ? text.substring(1) : text)), next);
    }

    /** The day in the emulation year that begins on {@code startsOn}. */
    public LocalDate in(LocalDate startsOn) {
        return day.atYear(startsOn.getYear() + (nextYear ? 1 : 0))
                .plusMonths(startsOn.getMonthValue() - 1L);
    }
}
