package vn.khoithidua.registration.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How much of a year has gone.
 *
 * @param asOf the day of the report, its evening; a day outside the year counts as its nearest one
 */
public record YearTime(LocalDate startsOn, LocalDate endsOn, LocalDate asOf) {

    private static final int SCALE = 10;

    /** The share that has gone, 0 to 1: days from the first to {@code asOf} ÷ all days. */
    public BigDecimal gone() {
        LocalDate until =
                asOf.isBefore(startsOn)
                        ? startsOn.minusDays(1)
                        : asOf.isAfter(endsOn) ? endsOn : asOf;
        return days(until).divide(days(endsOn), SCALE, RoundingMode.HALF_UP);
    }

    private BigDecimal days(LocalDate until) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(startsOn, until) + 1);
    }
}
