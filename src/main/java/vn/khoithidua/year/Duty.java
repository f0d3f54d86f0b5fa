package vn.khoithidua.year;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.BlocYearId;

/**
 * Something a person has to do now.
 *
 * @param blocYear where, or null if it is of no bloc-year
 * @param key the message that says what, with {@code args}
 * @param href where it is done, within the application
 * @param dueOn last day, or null if none is set
 */
public record Duty(
        @Nullable BlocYearId blocYear,
        String key,
        List<Object> args,
        String href,
        @Nullable LocalDate dueOn,
        boolean overdue,
        Severity severity) {

    public Duty {
        args = List.copyOf(args);
    }

    /** How pressing it is; also the order on the page. */
    public enum Severity {
        URGENT,
        DUE,
        NOTE
    }

    /** A duty with a last day: urgent once it has passed. */
    public static Duty due(
            @Nullable BlocYearId blocYear,
            String key,
            String href,
            @Nullable LocalDate dueOn,
            LocalDate today,
            Object... args) {
        boolean overdue = dueOn != null && today.isAfter(dueOn);
        return new Duty(
                blocYear,
                key,
                List.of(args),
                href,
                dueOn,
                overdue,
                overdue ? Severity.URGENT : Severity.DUE);
    }

    /** Something to look at that nobody waits for. */
    public static Duty note(String key, String href, Object... args) {
        return new Duty(null, key, List.of(args), href, null, false, Severity.NOTE);
    }
}
