package vn.khoithidua.year.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the months of a year fall before and after a change. */
class MonthShareTests {

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-12-31, 2025-07-01, 6, 6",
        "2025-01-01, 2025-12-31, 2025-03-15, 2, 10",
        "2025-01-01, 2025-12-31, 2025-03-16, 3, 9",
        "2025-01-01, 2025-12-31, 2025-01-01, 0, 12",
        "2025-01-01, 2025-12-31, 2025-12-31, 12, 0",
        "2024-08-01, 2025-07-31, 2025-03-01, 7, 5"
    })
    void aMonthCountsForTheLongerPart(
            LocalDate start, LocalDate end, LocalDate change, int before, int after) {
        assertThat(MonthShare.of(start, end, change)).isEqualTo(new MonthShare(before, after));
    }

    @Test
    void noMonthIsLostAndALaterChangeLeavesNoLessBefore() {
        Random random = new Random(7);
        LocalDate start = LocalDate.of(2025, 1, 1);
        LocalDate end = LocalDate.of(2025, 12, 31);
        for (int i = 0; i < 2_000; i++) {
            LocalDate change = start.plusDays(random.nextInt(420) - 30L);
            MonthShare share = MonthShare.of(start, end, change);
            assertThat(share.before() + share.after()).isEqualTo(12);
            assertThat(share.before()).isBetween(0, 12);
            assertThat(MonthShare.of(start, end, change.plusDays(1)).before())
                    .isGreaterThanOrEqualTo(share.before());
        }
    }
}
