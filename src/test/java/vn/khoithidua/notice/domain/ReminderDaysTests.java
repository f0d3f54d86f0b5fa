package vn.khoithidua.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When somebody is reminded: before the day, on it, and after it. */
class ReminderDaysTests {

    private static final LocalDate DUE = LocalDate.of(2028, 2, 29);
    private final ReminderDays days = new ReminderDays(List.of(7, 3, 1), 2, 3);

    @ParameterizedTest
    @CsvSource({
        "2028-02-21, ,",
        "2028-02-22, SOON, 7",
        "2028-02-25, SOON, 7",
        "2028-02-26, SOON, 3",
        "2028-02-27, SOON, 3",
        "2028-02-28, SOON, 1",
        "2028-02-29, SOON, 0",
        "2028-03-01, LATE, 1",
        "2028-03-02, LATE, 1",
        "2028-03-03, LATE, 2",
        "2028-03-31, LATE, 16"
    })
    void comesUpAgainAtEachStep(
            LocalDate today, @Nullable NoticeKind kind, @Nullable Integer mark) {
        assertThat(days.nudge(DUE, today))
                .isEqualTo(
                        kind == null || mark == null
                                ? Optional.empty()
                                : Optional.of(new ReminderDays.Nudge(kind, mark)));
    }

    @Test
    void withoutALastDayNobodyIsReminded() {
        LocalDate monday = LocalDate.of(2024, 12, 2);
        ReminderDays.Nudge first = days.nudge(null, monday).orElseThrow();
        assertThat(first.kind()).isEqualTo(NoticeKind.WAITING);
        assertThat(days.nudge(null, monday.plusDays(6))).as("the same week").contains(first);
        assertThat(days.nudge(null, monday.plusDays(7)).orElseThrow().mark())
                .isEqualTo(first.mark() + 1);
    }

    @Test
    void theHeadIsToldAfterTheSetDaysOnly() {
        assertThat(List.of(1L, 2L, 3L, 30L)).filteredOn(days::raises).containsExactly(3L, 30L);
    }

    @Test
    void aDayMissedIsMadeUpForAndNoneIsToldTwice() {
        Random random = new Random(20261121);
        for (int round = 0; round < 500; round++) {
            List<Integer> before = random.ints(3, 1, 20).distinct().boxed().toList();
            ReminderDays some = new ReminderDays(before, 1 + random.nextInt(4), 2);
            Set<ReminderDays.Nudge> told = new HashSet<>();
            int most = before.stream().max(Comparator.naturalOrder()).orElseThrow();
            for (int left = most; left >= 0; left -= 1 + random.nextInt(3)) {
                told.add(some.nudge(DUE, DUE.minusDays(left)).orElseThrow());
            }
            assertThat(told)
                    .as("%s", some)
                    .hasSizeLessThanOrEqualTo(before.size() + 1)
                    .allMatch(nudge -> nudge.kind() == NoticeKind.SOON);
            assertThat(some.nudge(DUE, DUE.minusDays(most + 1L))).isEmpty();
        }
    }

    @Test
    void readsTheRuleAndRefusesWhatIsNone() {
        assertThat(ReminderDays.list("7, 3,1")).containsExactly(7, 3, 1);
        assertThatThrownBy(() -> ReminderDays.list("bảy"))
                .isInstanceOf(NumberFormatException.class);
    }

    @Test
    void waitsLongerEachTimeAndGivesUp() {
        Duration before = Duration.ZERO;
        for (int attempt = 1; attempt <= 5; attempt++) {
            Duration wait = SendingDelay.after(attempt).orElseThrow();
            assertThat(wait).isGreaterThan(before);
            before = wait;
        }
        assertThat(SendingDelay.after(6)).isEmpty();
    }

    @Test
    void onlyWhatFailedMayGoAgain() {
        assertThat(SendingState.values())
                .filteredOn(SendingState::mayGoAgain)
                .containsExactly(SendingState.GAVE_UP, SendingState.UNSURE);
    }
}
