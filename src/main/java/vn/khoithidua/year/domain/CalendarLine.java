package vn.khoithidua.year.domain;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One line of a bloc-year's calendar.
 *
 * @param last last day where it lasts longer than one, otherwise the same as {@code day}
 * @param step of which step, or null
 * @param subject whose, or which: a member's name, a rule's key, a holiday's name; else empty
 */
public record CalendarLine(
        LocalDate day, LocalDate last, Kind kind, @Nullable Step step, String subject) {

    /** By day, then what ends before what begins. */
    public static final Comparator<CalendarLine> ORDER =
            Comparator.comparing(CalendarLine::day)
                    .thenComparing(CalendarLine::kind)
                    .thenComparing(
                            CalendarLine::step,
                            Comparator.nullsLast(Comparator.<Step>naturalOrder()))
                    .thenComparing(CalendarLine::subject);

    /** What happens on the day. */
    public enum Kind {
        /** The last day in time of a step. */
        DUE,
        /** The last day in time of one member that was given more. */
        EXTENDED,
        /** A last day that law or province sets. */
        DEADLINE,
        /** The last day at all of a step. */
        LOCKS,
        /** The first day of a step. */
        OPENS,
        /** Days off. */
        OFF,
        /** A weekend day worked to make up for one. */
        WORKED;

        /** Whether it is a matter of the bloc's work, for calendars that are taken along. */
        public boolean isWork() {
            return this != OFF && this != WORKED;
        }
    }

    /** A line of one day. */
    public static CalendarLine on(LocalDate day, Kind kind, @Nullable Step step, String subject) {
        return new CalendarLine(day, day, kind, step, subject);
    }

    /** Whether this line ends the day before another of the same kind and name begins. */
    public boolean goesOnIn(CalendarLine next) {
        return kind == next.kind
                && subject.equals(next.subject)
                && next.day.equals(last.plusDays(1));
    }

    /** This line, lasting until the end of another. */
    public CalendarLine until(CalendarLine next) {
        return new CalendarLine(day, next.last, kind, step, subject);
    }
}
