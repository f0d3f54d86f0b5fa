package vn.khoithidua.ruleset.domain;

import java.time.LocalDate;
import vn.khoithidua.kernel.DateRange;

/**
 * When a step opens and when it is due, in every emulation year. Three ways of counting the end are
 * in use: {@code 11-01 11-30} names the last day, {@code 02-01 before 03-30} the first day that is
 * too late, {@code 12-01 within 10} gives so many working days after the first one.
 */
public record WindowRule(YearlyDay opens, End end) {

    /** How the end is laid down. */
    public sealed interface End {

        /** "Chậm nhất ngày …": the day itself is in time. */
        record By(YearlyDay day) implements End {}

        /** "Trước ngày …": the day itself is too late. */
        record Before(YearlyDay day) implements End {}

        /**
         * "Trong … ngày làm việc": the first day is not counted, nor are days off.
         *
         * @param workingDays 1 to 250
         */
        record Within(int workingDays) implements End {

            private static final int MOST = 250;

            public Within {
                if (workingDays < 1 || workingDays > MOST) {
                    throw new IllegalArgumentException(workingDays + " working days");
                }
            }
        }
    }

    /** Reads the stored text; raises {@link IllegalArgumentException} or a date's error. */
    public static WindowRule of(String text) {
        String[] words = text.split(" ");
        if (words.length == 2) {
            return new WindowRule(YearlyDay.of(words[0]), new End.By(YearlyDay.of(words[1])));
        }
        if (words.length != 3) {
            throw new IllegalArgumentException(text);
        }
        End end =
                switch (words[1]) {
                    case "before" -> new End.Before(YearlyDay.of(words[2]));
                    case "within" -> new End.Within(Integer.parseInt(words[2]));
                    default -> throw new IllegalArgumentException(text);
                };
        return new WindowRule(YearlyDay.of(words[0]), end);
    }

    /**
     * First and last day in the emulation year that begins on {@code startsOn}. A first day after
     * the last lies in the year before.
     */
    public DateRange in(LocalDate startsOn, WorkingDays calendar) {
        LocalDate first = opens.in(startsOn);
        LocalDate last =
                switch (end) {
                    case End.By by -> by.day().in(startsOn);
                    case End.Before before -> before.day().in(startsOn).minusDays(1);
                    case End.Within within -> calendar.after(first, within.workingDays());
                };
        return new DateRange(first.isAfter(last) ? first.minusYears(1) : first, last);
    }
}
