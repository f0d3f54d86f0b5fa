package vn.khoithidua.ruleset.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khoithidua.kernel.DateRange;

/** The three ways in which the end of a step is laid down, over holidays and leap years. */
class WindowRuleTests {

    /** Tết Giáp Thìn, eight days without work in a row, and Saturday 4 May worked for Monday. */
    private static final WorkingDays CALENDAR =
            new WorkingDays(
                    Stream.concat(
                                    LocalDate.of(2024, 2, 8).datesUntil(LocalDate.of(2024, 2, 15)),
                                    Stream.of(
                                            LocalDate.of(2024, 4, 29),
                                            LocalDate.of(2024, 4, 30),
                                            LocalDate.of(2024, 5, 1)))
                            .collect(Collectors.toSet()),
                    Set.of(LocalDate.of(2024, 5, 4)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01-15 03-24|2024-01-01|2024-01-15|2024-03-24",
                "01-15 before 03-25|2024-01-01|2024-01-15|2024-03-24",
                "12-10 +01-15|2024-01-01|2024-12-10|2025-01-15",
                "12-15 01-31|2024-01-01|2023-12-15|2024-01-31",
                "11-01 before +01-01|2024-01-01|2024-11-01|2024-12-31",
                "11-01 11-30|2024-09-01|2025-07-01|2025-07-30",
                "02-01 02-29|2024-01-01|2024-02-01|2024-02-29",
                "02-01 02-29|2025-01-01|2025-02-01|2025-02-28",
                "02-01 before 03-01|2024-01-01|2024-02-01|2024-02-29",
                "02-01 before 03-01|2023-01-01|2023-02-01|2023-02-28",
                "02-07 within 1|2024-01-01|2024-02-07|2024-02-15",
                "02-07 within 2|2024-01-01|2024-02-07|2024-02-16",
                "02-07 within 3|2024-01-01|2024-02-07|2024-02-19",
                "04-26 within 1|2024-01-01|2024-04-26|2024-05-02",
                "04-26 within 3|2024-01-01|2024-04-26|2024-05-04",
                "04-26 within 4|2024-01-01|2024-04-26|2024-05-06",
                "12-30 within 3|2024-01-01|2024-12-30|2025-01-02"
            })
    void laysOutFirstAndLastDay(String rule, LocalDate starts, LocalDate first, LocalDate last) {
        assertThat(WindowRule.of(rule).in(starts, CALENDAR)).isEqualTo(new DateRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "11-01",
                "11-01 31-11",
                "11-01 until 11-30",
                "11-01 within 0",
                "11-01 within ten",
                "11-01 within 251",
                "11-01 before 11-30 2"
            })
    void whatDoesNotReadIsRefusedWhenItIsEntered(String text) {
        assertThat(RuleKind.WINDOW.reads(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "before 12-10, 2024-01-01, 2024-12-09",
        "by 12-10, 2024-01-01, 2024-12-10",
        "by +06-30, 2024-01-01, 2025-06-30",
        "before 03-01, 2024-01-01, 2024-02-29",
        "before 03-01, 2026-01-01, 2026-02-28",
        "by 02-29, 2026-01-01, 2026-02-28",
        "before 01-01, 2026-01-01, 2025-12-31",
        "before 12-10, 2024-09-01, 2025-08-09"
    })
    void beforeADayLeavesItOutAndByADayTakesItIn(String text, LocalDate starts, LocalDate last) {
        assertThat(Deadline.of(text).lastDay(starts)).isEqualTo(last);
    }

    @Test
    void aDeadlineHasJustTheTwoModes() {
        for (String text : List.of("12-10", "after 12-10", "before", "by 13-01", "by 12-10 x")) {
            assertThat(RuleKind.DEADLINE.reads(text)).as(text).isFalse();
        }
    }
}
