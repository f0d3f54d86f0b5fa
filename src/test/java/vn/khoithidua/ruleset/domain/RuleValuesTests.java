package vn.khoithidua.ruleset.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleValuesTests {

    @ParameterizedTest
    @CsvSource({
        "0.80, 12, 15, true",
        "0.80, 11, 15, false",
        "2/3, 10, 15, true",
        "2/3, 9, 15, false"
    })
    void comparesSharesExactly(String share, int part, int whole, boolean reached) {
        assertThat(Share.of(share).reachedBy(part, whole)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"0.20, 20, 4", "0.20, 19, 3", "0.20, 4, 0", "1/3, 9, 3"})
    void roundsQuotasDown(String share, int whole, int most) {
        assertThat(Share.of(share).atMostOf(whole)).isEqualTo(most);
    }

    @Test
    void looksUpByNumberOfMembers() {
        MemberCountTable table = MemberCountTable.of("4-7:1;8-14:2");
        assertThat(table.numberFor(7)).hasValue(1);
        assertThat(table.numberFor(8)).hasValue(2);
        assertThat(table.numberFor(15)).isEmpty();
        assertThatThrownBy(() -> MemberCountTable.of("4:1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void movesYearlyDaysWithTheSchoolYear() {
        assertThat(YearlyDay.of("11-30").in(LocalDate.of(2024, 1, 1)))
                .isEqualTo(LocalDate.of(2024, 11, 30));
        assertThat(YearlyDay.of("+01-15").in(LocalDate.of(2024, 1, 1)))
                .isEqualTo(LocalDate.of(2025, 1, 15));
        assertThat(YearlyDay.of("11-30").in(LocalDate.of(2024, 9, 1)))
                .isEqualTo(LocalDate.of(2025, 7, 30));
    }

    @Test
    void countsWorkingDaysOverWeekendsHolidaysAndMakeUpDays() {
        LocalDate saturday = LocalDate.of(2024, 5, 4);
        WorkingDays calendar =
                new WorkingDays(
                        Set.of(
                                LocalDate.of(2024, 4, 29),
                                LocalDate.of(2024, 4, 30),
                                LocalDate.of(2024, 5, 1)),
                        Set.of(saturday));
        assertThat(calendar.isWorking(saturday)).isTrue();
        assertThat(calendar.isWorking(LocalDate.of(2024, 5, 5))).isFalse();
        assertThat(calendar.after(LocalDate.of(2024, 4, 26), 3)).isEqualTo(saturday);
        assertThat(calendar.onOrAfter(LocalDate.of(2024, 4, 28)))
                .isEqualTo(LocalDate.of(2024, 5, 2));
        assertThat(calendar.onOrAfter(saturday)).isEqualTo(saturday);
        assertThat(calendar.after(LocalDate.of(2024, 4, 26), 0))
                .isEqualTo(LocalDate.of(2024, 4, 26));
    }
}
