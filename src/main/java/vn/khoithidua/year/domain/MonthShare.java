package vn.khoithidua.year.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * How the months of an emulation year fall before and after a change.
 *
 * @param before months before the change
 * @param after months since; together they are all months of the year
 */
public record MonthShare(int before, int after) {

    private static final int HALF = 15;

    /**
     * The share around a change. A month counts for what it was for the longer part: a change up to
     * the 15th gives its month to the time after.
     *
     * @param change first day of the new state; on or before the year's first day all is after
     */
    public static MonthShare of(LocalDate yearStart, LocalDate yearEnd, LocalDate change) {
        int all =
                (int) ChronoUnit.MONTHS.between(YearMonth.from(yearStart), YearMonth.from(yearEnd))
                        + 1;
        YearMonth first =
                change.getDayOfMonth() <= HALF
                        ? YearMonth.from(change)
                        : YearMonth.from(change).plusMonths(1);
        int before = (int) ChronoUnit.MONTHS.between(YearMonth.from(yearStart), first);
        int kept = Math.clamp(before, 0, all);
        return new MonthShare(kept, all - kept);
    }
}
