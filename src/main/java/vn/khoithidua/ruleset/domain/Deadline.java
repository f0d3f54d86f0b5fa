package vn.khoithidua.ruleset.domain;

import java.time.LocalDate;

/**
 * A last day that law or province sets for every emulation year, written {@code before 12-10}
 * ("trước ngày 10/12", the day itself is too late) or {@code by +06-30} ("chậm nhất ngày 30/6 năm
 * sau", the day itself is in time).
 *
 * @param before whether the day itself is too late
 */
public record Deadline(boolean before, YearlyDay day) {

    /** Reads the stored text; raises {@link IllegalArgumentException} or a date's error. */
    public static Deadline of(String text) {
        String[] words = text.split(" ");
        if (words.length != 2 || !(words[0].equals("before") || words[0].equals("by"))) {
            throw new IllegalArgumentException(text);
        }
        return new Deadline(words[0].equals("before"), YearlyDay.of(words[1]));
    }

    /** The last day in time in the emulation year that begins on {@code startsOn}. */
    public LocalDate lastDay(LocalDate startsOn) {
        LocalDate named = day.in(startsOn);
        return before ? named.minusDays(1) : named;
    }
}
