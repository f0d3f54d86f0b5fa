package vn.khoithidua;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.TimeSource;

/**
 * How pages write numbers and dates, in both languages alike: {@code 1.234,5}, {@code 77,0%},
 * {@code 25/12/2024}. Templates call it as {@code @fmt}. What is absent is written as a dash.
 */
@Component("fmt")
class DisplayFormat {

    private static final String ABSENT = "–";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy");
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss, dd/MM/yyyy");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter INPUT = DateTimeFormatter.ISO_LOCAL_DATE;

    /** Points with at least one decimal. */
    public String points(@Nullable BigDecimal points) {
        return points(points, 1);
    }

    /**
     * Points with at least so many decimals.
     *
     * @param decimals those of the table's rounding step
     */
    public String points(@Nullable BigDecimal points, int decimals) {
        return points == null ? ABSENT : NumberText.format(points, decimals);
    }

    /** A maximum or a count: decimals only where there are any. */
    public String number(@Nullable BigDecimal number) {
        return points(number, 0);
    }

    /** A number that is a percentage already, such as 77. */
    public String percent(@Nullable BigDecimal percent) {
        return percent == null ? ABSENT : NumberText.format(percent, 1) + "%";
    }

    /** {@code 25/12/2024}. */
    public String date(@Nullable LocalDate date) {
        return date == null ? ABSENT : DATE.format(date);
    }

    /** {@code 25/12}, inside a table of one year. */
    public String day(@Nullable LocalDate date) {
        return date == null ? ABSENT : DAY.format(date);
    }

    /** The day of a moment in Viet Nam, {@code 25/12/2024}. */
    public String dateOf(@Nullable Instant moment) {
        return moment == null ? ABSENT : DATE.format(moment.atZone(TimeSource.ZONE));
    }

    /** The day of a moment in Viet Nam, {@code 25/12}. */
    public String dayOf(@Nullable Instant moment) {
        return moment == null ? ABSENT : DAY.format(moment.atZone(TimeSource.ZONE));
    }

    /** {@code 14:32, 25/12/2024}, in Viet Nam. */
    public String time(@Nullable Instant moment) {
        return moment == null ? ABSENT : TIME.format(moment.atZone(TimeSource.ZONE));
    }

    /** {@code 14:32:07, 25/12/2024}, in Viet Nam: where a deadline is near. */
    public String second(@Nullable Instant moment) {
        return moment == null ? ABSENT : SECOND.format(moment.atZone(TimeSource.ZONE));
    }

    /** {@code 14:32}, in Viet Nam. */
    public String clock(@Nullable Instant moment) {
        return moment == null ? ABSENT : CLOCK.format(moment.atZone(TimeSource.ZONE));
    }

    /** {@code 2024-12-25}, as a date field of a form wants it; empty where there is none. */
    public String input(@Nullable LocalDate date) {
        return date == null ? "" : INPUT.format(date);
    }
}
