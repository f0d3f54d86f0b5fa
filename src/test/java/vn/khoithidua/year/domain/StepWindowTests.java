package vn.khoithidua.year.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.TimeSource;

/** A window over the turn of the year, to the second of Vietnamese time. */
class StepWindowTests {

    private final StepWindow window =
            new StepWindow(
                    Step.SELF_SCORING,
                    LocalDate.of(2024, 12, 1),
                    LocalDate.of(2024, 12, 31),
                    2,
                    LocalDate.of(2025, 1, 15));

    @ParameterizedTest
    @CsvSource({
        "2024-11-30T23:59:59, Closed",
        "2024-12-01T00:00:00, Open",
        "2024-12-31T23:59:59, Open",
        "2025-01-01T00:00:00, Open",
        "2025-01-02T23:59:59, Open",
        "2025-01-03T00:00:00, Late",
        "2025-01-15T23:59:59, Late",
        "2025-01-16T00:00:00, Closed"
    })
    void opensGrantsGraceAndLocksAtMidnightInVietNam(LocalDateTime local, String expected) {
        assertThat(check(local, null).getClass().getSimpleName()).isEqualTo(expected);
    }

    @Test
    void countsLatenessFromTheSoftDeadlineAndKeepsGraceQuiet() {
        assertThat(check(LocalDateTime.parse("2025-01-03T08:00:00"), null))
                .isEqualTo(new WindowCheck.Late(LocalDate.of(2024, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-20T23:59:59, Open",
        "2025-01-21T00:00:00, Closed",
        "2025-01-03T00:00:00, Open"
    })
    void opensAgainForAMemberWithAnExtension(LocalDateTime local, String expected) {
        assertThat(check(local, LocalDate.of(2025, 1, 20)).getClass().getSimpleName())
                .isEqualTo(expected);
    }

    @Test
    void answers423WithTheDayOfTheLock() {
        WindowCheck closed = check(LocalDateTime.parse("2025-02-01T08:00:00"), null);
        assertThatThrownBy(closed::lateOrRefuse)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> {
                            assertThat(e.refusal().kind()).isEqualTo(Refusal.Kind.LOCKED);
                            assertThat(e.refusal().args()).containsExactly("15/01/2025");
                        });
    }

    @Test
    void neverLocksWithoutAHardLock() {
        StepWindow soft =
                new StepWindow(
                        Step.REVIEW, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1), 0, null);
        assertThat(soft.at(Instant.parse("2030-01-01T00:00:00Z"), null))
                .isInstanceOf(WindowCheck.Late.class);
    }

    @Test
    void refusesDaysOutOfOrder() {
        assertThat(window("2024-03-01", "2024-02-29", 0, null).fault()).isNotNull();
        assertThat(window("2024-03-01", "2024-03-01", 61, null).fault()).isNotNull();
        assertThat(window("2024-03-01", "2024-03-01", 5, "2024-03-05").fault()).isNotNull();
        assertThat(window("2024-03-01", "2024-03-01", 5, "2024-03-06").fault()).isNull();
    }

    private static StepWindow window(String opens, String due, int grace, @Nullable String lock) {
        return new StepWindow(
                Step.SIGNING,
                LocalDate.parse(opens),
                LocalDate.parse(due),
                grace,
                lock == null ? null : LocalDate.parse(lock));
    }

    private WindowCheck check(LocalDateTime local, @Nullable LocalDate extended) {
        return window.at(local.atZone(TimeSource.ZONE).toInstant(), extended);
    }
}
