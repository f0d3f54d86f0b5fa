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

    @ParameterizedTest
    @CsvSource({
        "2024-12-31T16:59:59Z, 2024-12-31, Open",
        "2024-12-31T17:00:00Z, 2025-01-01, Late",
        "2025-01-15T16:59:59Z, 2025-01-15, Late",
        "2025-01-15T17:00:00Z, 2025-01-16, Closed",
        "2024-11-30T16:59:59Z, 2024-11-30, Closed",
        "2024-11-30T17:00:00Z, 2024-12-01, Open"
    })
    void theVietnameseYearEndsSevenHoursBeforeThatOfGreenwich(
            Instant moment, LocalDate day, String expected) {
        StepWindow strict =
                new StepWindow(
                        Step.SELF_SCORING,
                        window.opensOn(),
                        window.softDeadline(),
                        0,
                        window.hardLockOn());
        assertThat(LocalDate.ofInstant(moment, TimeSource.ZONE)).isEqualTo(day);
        assertThat(strict.at(moment, null).getClass().getSimpleName()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-15T16:59:59Z, 2025-01-16, Open",
        "2025-01-16T16:59:59Z, 2025-01-16, Open",
        "2025-01-16T17:00:00Z, 2025-01-16, Closed",
        "2025-01-05T17:00:00Z, 2025-01-05, Late",
        "2024-11-30T16:59:59Z, 2025-01-16, Closed",
        "2025-01-02T16:59:59Z, 2024-12-20, Open"
    })
    void anExtensionEndsToTheSecondAndNeverShortensOrOpensEarly(
            Instant moment, LocalDate until, String expected) {
        assertThat(window.at(moment, until).getClass().getSimpleName()).isEqualTo(expected);
    }

    @Test
    void afterAnExtensionLatenessCountsFromItsEnd() {
        assertThat(check(LocalDateTime.parse("2025-01-06T00:00:00"), LocalDate.of(2025, 1, 5)))
                .isEqualTo(new WindowCheck.Late(LocalDate.of(2025, 1, 5)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-28, 12, 2024-02-29",
        "2024-02-29, 12, 2025-02-28",
        "2024-02-28, 12, 2025-02-28",
        "2023-01-31, 12, 2024-01-31",
        "2023-11-30, 24, 2025-11-30",
        "2024-01-31, 8, 2024-09-30"
    })
    void theEndOfFebruaryStaysTheEndWhenAYearIsOpenedFromTheLast(
            String due, long months, String moved) {
        StepWindow before = window("2022-12-01", due, 0, null);
        assertThat(before.moved(months).softDeadline()).isEqualTo(LocalDate.parse(moved));
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
