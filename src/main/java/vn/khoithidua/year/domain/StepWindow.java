package vn.khoithidua.year.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;

/**
 * When a step is open. Days are Vietnamese days and end at midnight in Asia/Ho_Chi_Minh: what
 * arrives in the last second of a day is in time, what arrives at midnight is not.
 *
 * @param opensOn first day
 * @param softDeadline last day in time
 * @param graceDays days after it that are quietly taken as in time, 0 to 60
 * @param hardLockOn last day at all, or null if only lateness follows
 */
public record StepWindow(
        Step step,
        LocalDate opensOn,
        LocalDate softDeadline,
        int graceDays,
        @Nullable LocalDate hardLockOn) {

    private static final int MONTHS = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Why such a window cannot be, or null. */
    public @Nullable Refusal fault() {
        if (softDeadline.isBefore(opensOn)) {
            return Refusal.invalid("year.window.order", day(opensOn), day(softDeadline));
        }
        if (graceDays < 0 || graceDays > 60) {
            return Refusal.invalid("year.window.grace");
        }
        return hardLockOn != null && hardLockOn.isBefore(softDeadline.plusDays(graceDays))
                ? Refusal.invalid(
                        "year.window.lock", day(hardLockOn), day(softDeadline.plusDays(graceDays)))
                : null;
    }

    /**
     * What the window says at an instant.
     *
     * @param extendedUntil last day granted to this member, or null; it never shortens anything
     */
    public WindowCheck at(Instant now, @Nullable LocalDate extendedUntil) {
        LocalDate today = LocalDate.ofInstant(now, TimeSource.ZONE);
        if (today.isBefore(opensOn)) {
            return new WindowCheck.Closed(
                    Refusal.locked("year.window.notOpen." + step, day(opensOn)));
        }
        if (!today.isAfter(softDeadline.plusDays(graceDays))
                || (extendedUntil != null && !today.isAfter(extendedUntil))) {
            return new WindowCheck.Open();
        }
        LocalDate due = dueOn(extendedUntil);
        return hardLockOn != null && today.isAfter(hardLockOn)
                ? new WindowCheck.Closed(
                        Refusal.locked("year.window.closed." + step, day(hardLockOn)))
                : new WindowCheck.Late(due);
    }

    /**
     * The last day in time.
     *
     * @param extendedUntil last day granted to a member, or null; the later one counts
     */
    public LocalDate dueOn(@Nullable LocalDate extendedUntil) {
        return extendedUntil != null && extendedUntil.isAfter(softDeadline)
                ? extendedUntil
                : softDeadline;
    }

    /**
     * The same window some months later; the last day of a month stays the last, so that the end of
     * February is the 29th again in a leap year.
     */
    public StepWindow moved(long months) {
        return new StepWindow(
                step,
                moved(opensOn, months),
                moved(softDeadline, months),
                graceDays,
                hardLockOn == null ? null : moved(hardLockOn, months));
    }

    private static LocalDate moved(LocalDate day, long months) {
        LocalDate later = day.plusMonths(months);
        return day.getDayOfMonth() == day.lengthOfMonth() && months % MONTHS == 0
                ? later.withDayOfMonth(later.lengthOfMonth())
                : later;
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
