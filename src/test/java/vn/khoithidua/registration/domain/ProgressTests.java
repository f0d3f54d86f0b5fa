package vn.khoithidua.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Progress against target and time gone, in words. */
class ProgressTests {

    private static final ProgressRules RULES =
            new ProgressRules(new BigDecimal("90"), new BigDecimal("70"), 30);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    /** 146 of 365 days: four tenths of the year. */
    private static final YearTime TIME = new YearTime(FIRST, LAST, LocalDate.of(2026, 5, 26));

    /** Target 100 at four tenths of the year: 40 are expected, 36 are on track, 28 at risk. */
    @ParameterizedTest
    @CsvSource({
        "100, REACHED",
        "99.9, ON_TRACK",
        "40, ON_TRACK",
        "36, ON_TRACK",
        "35.9, AT_RISK",
        "28, AT_RISK",
        "27.9, BEHIND",
        "0, BEHIND"
    })
    void anAmountIsComparedWithTheTimeGone(String result, ProgressWord word) {
        assertThat(amount("100", false, false, result).word()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"98, ON_TRACK", "99, ON_TRACK", "97, AT_RISK", "88.2, AT_RISK", "88, BEHIND"})
    void aLevelIsHeldOrMissedWhateverTheTime(String result, ProgressWord word) {
        assertThat(amount("98", true, false, result).word()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"4, ON_TRACK", "5, AT_RISK", "10, AT_RISK", "10.1, BEHIND", "0, ON_TRACK"})
    void aLimitMustNotBeUsedUpTooSoon(String result, ProgressWord word) {
        assertThat(amount("10", false, true, result).word()).isEqualTo(word);
    }

    @Test
    void theShareIsOfTheWholeTarget() {
        assertThat(amount("80", false, false, "33").share()).isEqualByComparingTo("41.3");
        assertThat(amount("0", false, false, "5").share()).isNull();
        assertThat(amount("0", false, false, "0").word()).isEqualTo(ProgressWord.REACHED);
    }

    @Test
    void ofANestedPercentageTheWorseCounts() {
        Goal goal = new Goal.Nested(new BigDecimal("100"), new BigDecimal("15"), true);
        assertThat(of(goal, found("100", "15")).word()).isEqualTo(ProgressWord.ON_TRACK);
        assertThat(of(goal, found("100", "10")).word()).isEqualTo(ProgressWord.BEHIND);
        assertThat(of(goal, found("95", "16")).word()).isEqualTo(ProgressWord.AT_RISK);
        assertThat(of(goal, found("100", null)).word()).isEqualTo(ProgressWord.NO_DATA);
    }

    @Test
    void somethingDueIsDoneNearOrMissed() {
        LocalDate by = LocalDate.of(2026, 6, 30);
        assertThat(day(by, LocalDate.of(2026, 6, 30), null)).isEqualTo(ProgressWord.REACHED);
        assertThat(day(by, LocalDate.of(2026, 7, 1), null)).isEqualTo(ProgressWord.BEHIND);
        assertThat(day(by, null, null)).isEqualTo(ProgressWord.NO_DATA);
        assertThat(day(by, null, ProgressWord.ON_TRACK)).isEqualTo(ProgressWord.ON_TRACK);
        LocalDate near = LocalDate.of(2026, 6, 25);
        assertThat(day(near, null, ProgressWord.ON_TRACK)).isEqualTo(ProgressWord.AT_RISK);
        assertThat(day(near, null, ProgressWord.BEHIND)).isEqualTo(ProgressWord.BEHIND);
        assertThat(day(LocalDate.of(2026, 5, 25), null, ProgressWord.ON_TRACK))
                .isEqualTo(ProgressWord.BEHIND);
    }

    @Test
    void wordsAndTitlesStandAsTheMemberSays() {
        Goal said = new Goal.Said();
        assertThat(of(said, new Found(null, null, null, ProgressWord.AT_RISK)).word())
                .isEqualTo(ProgressWord.AT_RISK);
        assertThat(of(said, Found.NOTHING)).isEqualTo(Progress.NONE);
        assertThat(amount("10", false, false, null)).isEqualTo(Progress.NONE);
    }

    @Test
    void timeIsCountedByDaysAndNeverBeyondTheYear() {
        assertThat(TIME.gone()).isEqualByComparingTo("0.4");
        assertThat(new YearTime(FIRST, LAST, LAST.plusDays(9)).gone()).isEqualByComparingTo("1");
        assertThat(new YearTime(FIRST, LAST, FIRST.minusDays(9)).gone()).isZero();
        LocalDate leap = LocalDate.of(2028, 2, 29);
        assertThat(new YearTime(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31), leap).gone())
                .isEqualByComparingTo("0.1639344262");
    }

    /** More never looks worse, and more time gone never looks better. */
    @Test
    void wordsFollowTheirNumbers() {
        Random random = new Random(20260706);
        for (int i = 0; i < 2000; i++) {
            BigDecimal target = BigDecimal.valueOf(random.nextInt(500));
            BigDecimal result = BigDecimal.valueOf(random.nextInt(600));
            Goal goal = new Goal.Amount(target, random.nextBoolean(), false);
            YearTime now = new YearTime(FIRST, LAST, FIRST.plusDays(random.nextInt(365)));
            YearTime later = new YearTime(FIRST, LAST, now.asOf().plusDays(random.nextInt(60)));
            ProgressWord word = Progress.of(goal, only(result), now, RULES).word();
            assertThat(Progress.of(goal, only(result.add(BigDecimal.ONE)), now, RULES).word())
                    .isLessThanOrEqualTo(word);
            assertThat(Progress.of(goal, only(result), later, RULES).word())
                    .isGreaterThanOrEqualTo(word);
        }
    }

    private static Found only(BigDecimal number) {
        return new Found(number, null, null, null);
    }

    private static Progress amount(
            String target, boolean steady, boolean less, @Nullable String result) {
        return of(new Goal.Amount(new BigDecimal(target), steady, less), found(result, null));
    }

    private static ProgressWord day(
            LocalDate by, @Nullable LocalDate done, @Nullable ProgressWord said) {
        return of(new Goal.Day(by), new Found(null, null, done, said)).word();
    }

    private static Progress of(Goal goal, Found found) {
        return Progress.of(goal, found, TIME, RULES);
    }

    private static Found found(@Nullable String number, @Nullable String part) {
        return new Found(
                number == null ? null : new BigDecimal(number),
                part == null ? null : new BigDecimal(part),
                null,
                null);
    }
}
