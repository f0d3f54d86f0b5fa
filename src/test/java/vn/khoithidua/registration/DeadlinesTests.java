package vn.khoithidua.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;
import vn.khoithidua.year.domain.WindowPlan;

/** Who is in time, by the second, in Vietnamese days. */
class DeadlinesTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 25);
    private static final StepWindow WINDOW =
            new StepWindow(
                    Step.REGISTRATION, LocalDate.of(2026, 3, 1), DUE, 2, LocalDate.of(2026, 4, 5));

    private final RosterLineId one = RosterLineId.next();
    private final RosterLineId other = RosterLineId.next();

    @Test
    void graceIsInTimeAndTheSecondAfterItIsLate() {
        Deadlines deadlines = new Deadlines(WINDOW, Map.of());
        assertThat(deadlines.late(one, Instant.parse("2026-03-27T16:59:59Z"))).isFalse();
        assertThat(deadlines.late(one, Instant.parse("2026-03-27T17:00:00Z"))).isTrue();
        assertThat(deadlines.dueOn(one)).isEqualTo(DUE);
    }

    @Test
    void beforeTheFirstDayNobodyIsLateAndNothingIsTaken() {
        Deadlines deadlines = new Deadlines(WINDOW, Map.of());
        Instant before = Instant.parse("2026-02-27T00:00:00Z");
        assertThat(deadlines.late(one, before)).isFalse();
        assertThat(deadlines.takes(one, before)).isFalse();
    }

    @Test
    void afterTheLockNothingIsTakenAndWhatCameIsLate() {
        Deadlines deadlines = new Deadlines(WINDOW, Map.of());
        Instant after = Instant.parse("2026-04-05T17:00:00Z");
        assertThat(deadlines.takes(one, after)).isFalse();
        assertThat(deadlines.late(one, after)).isTrue();
    }

    @Test
    void anExtensionIsOfOneMemberAndNeverShortens() {
        Deadlines deadlines =
                Deadlines.of(
                        new WindowPlan(
                                List.of(WINDOW),
                                Map.of(
                                        one,
                                        Map.of(Step.REGISTRATION, LocalDate.of(2026, 4, 20)),
                                        other,
                                        Map.of(
                                                Step.SIGNING,
                                                LocalDate.of(2026, 4, 20),
                                                Step.REGISTRATION,
                                                LocalDate.of(2026, 3, 2)))),
                        Step.REGISTRATION);
        Instant later = Instant.parse("2026-04-15T03:00:00Z");
        assertThat(deadlines.takes(one, later)).isTrue();
        assertThat(deadlines.late(one, later)).isFalse();
        assertThat(deadlines.dueOn(one)).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(deadlines.takes(other, later)).isFalse();
        assertThat(deadlines.dueOn(other)).isEqualTo(DUE);
    }

    @Test
    void aStepWithoutAWindowTakesEverything() {
        Deadlines none =
                Deadlines.of(new WindowPlan(List.of(WINDOW), Map.of()), Step.MID_YEAR_REVIEW);
        assertThat(none.dueOn(one)).isNull();
        assertThat(none.takes(one, Instant.EPOCH)).isTrue();
        assertThat(none.late(one, Instant.EPOCH)).isFalse();
    }
}
