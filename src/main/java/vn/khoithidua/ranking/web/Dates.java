package vn.khoithidua.ranking.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Days in forms and refusals. */
final class Dates {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Dates() {}

    /** Reads {@code 2024-12-31} as a date field sends it; null if it is no day. */
    static @Nullable LocalDate parse(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    static String text(LocalDate day) {
        return SHOWN.format(day);
    }
}
