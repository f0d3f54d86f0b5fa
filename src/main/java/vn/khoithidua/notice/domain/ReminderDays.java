package vn.khoithidua.notice.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On which days somebody is reminded.
 *
 * <p>Before the day: from the largest of {@code daysBefore} on; the line comes up again when the
 * next smaller number is reached, and on the day itself. After the day: at once, then every {@code
 * lateEvery} days. A day on which nobody could remind is made up for, since it is the number
 * reached that counts, not the day on which it was. Without a day: when it is first seen, then once
 * a week.
 *
 * @param daysBefore such as 7, 3, 1
 * @param lateEvery at least 1
 * @param raiseAfter days late after which the head is told, at least 1
 */
public record ReminderDays(List<Integer> daysBefore, int lateEvery, int raiseAfter) {

    public ReminderDays {
        daysBefore = List.copyOf(daysBefore);
        lateEvery = Math.max(1, lateEvery);
        raiseAfter = Math.max(1, raiseAfter);
    }

    /**
     * A reminder that is due.
     *
     * @param mark changes when the line is to come up again
     */
    public record Nudge(NoticeKind kind, int mark) {}

    /** Reads {@code 7,3,1}; raises {@link NumberFormatException} for anything else. */
    public static List<Integer> list(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).map(Integer::parseInt).toList();
    }

    /** What to remind of today; nothing while the last day is far off. */
    public Optional<Nudge> nudge(@Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            return Optional.of(new Nudge(NoticeKind.WAITING, week(today)));
        }
        int left = Math.toIntExact(ChronoUnit.DAYS.between(today, dueOn));
        if (left < 0) {
            return Optional.of(new Nudge(NoticeKind.LATE, (-left - 1) / lateEvery + 1));
        }
        if (left == 0) {
            return Optional.of(new Nudge(NoticeKind.SOON, 0));
        }
        return daysBefore.stream()
                .filter(days -> left <= days)
                .min(Comparator.naturalOrder())
                .map(days -> new Nudge(NoticeKind.SOON, days));
    }

    /** Weeks begin on Monday; 1 January 1970 was a Thursday. */
    private static int week(LocalDate day) {
        return Math.toIntExact(Math.floorDiv(day.toEpochDay() + 3, 7L));
    }

    /** Whether somebody late for so many days is told of to the head. */
    public boolean raises(long daysLate) {
        return daysLate >= raiseAfter;
    }
}
