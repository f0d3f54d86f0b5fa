package vn.khoithidua.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import vn.khoithidua.database.DatabaseClock;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/**
 * The last second of a day in Viet Nam and the first of the next, around every edge of a window:
 * one that is due on 29 February, one that is due at the end of the year.
 *
 * @param at the wall clock in Viet Nam, seven hours before Greenwich on every day of the year
 */
public record DeadlineCase(
        LocalDate opens,
        LocalDate due,
        int grace,
        LocalDate lock,
        LocalDateTime at,
        Answer expected) {

    private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);

    /** What a step says to somebody who hands in. */
    public enum Answer {
        IN_TIME,
        LATE,
        REFUSED
    }

    /** The cases, for {@code @MethodSource}. */
    public static Stream<DeadlineCase> all() {
        return Stream.concat(
                around("2024-02-01", "2024-02-29", 2, "2024-03-15"),
                around("2024-12-01", "2024-12-31", 0, "2025-01-15"));
    }

    private static Stream<DeadlineCase> around(String opens, String due, int grace, String lock) {
        LocalDate first = LocalDate.parse(opens);
        LocalDate last = LocalDate.parse(due);
        LocalDate end = LocalDate.parse(lock);
        LocalDate quiet = last.plusDays(grace);
        return Stream.of(
                        edge(first.minusDays(1), Answer.REFUSED, Answer.IN_TIME),
                        edge(last, Answer.IN_TIME, grace > 0 ? Answer.IN_TIME : Answer.LATE),
                        edge(quiet, Answer.IN_TIME, Answer.LATE),
                        edge(end, Answer.LATE, Answer.REFUSED))
                .flatMap(List::stream)
                .map(edge -> new DeadlineCase(first, last, grace, end, edge.at(), edge.answer()))
                .distinct();
    }

    private record Edge(LocalDateTime at, Answer answer) {}

    private static List<Edge> edge(LocalDate day, Answer before, Answer after) {
        return List.of(
                new Edge(day.atTime(LocalTime.of(23, 59, 59)), before),
                new Edge(day.plusDays(1).atStartOfDay(), after));
    }

    /** A moment at which the window is open, to prepare what is handed in. */
    public Instant open() {
        return opens.atTime(9, 0).toInstant(VIET_NAM);
    }

    public Instant instant() {
        return at.toInstant(VIET_NAM);
    }

    public StepWindow window(Step step) {
        return new StepWindow(step, opens, due, grace, lock);
    }

    /**
     * Hands in at that second.
     *
     * @param late hands in and says whether it was late
     */
    public void hold(DatabaseClock clock, BooleanSupplier late) {
        clock.runAt(
                instant(),
                () -> {
                    if (expected == Answer.REFUSED) {
                        assertThatThrownBy(late::getAsBoolean)
                                .isInstanceOfSatisfying(
                                        RefusedException.class,
                                        e ->
                                                assertThat(e.refusal().kind())
                                                        .isEqualTo(Refusal.Kind.LOCKED));
                    } else {
                        assertThat(late.getAsBoolean()).isEqualTo(expected == Answer.LATE);
                    }
                });
    }
}
