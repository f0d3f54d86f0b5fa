package vn.khoithidua.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One place higher: what it would have taken. */
class LiftTests {

    @Test
    void everyCriterionThatAloneWouldHaveDoneIsNamedCheapestFirst() {
        Lift lift =
                liftOfSecond(
                        "90",
                        "86.5",
                        result("a", "5", "10"),
                        result("b", "1", "5"),
                        result("c", "9", "12"));
        assertThat(lift.needed()).isEqualByComparingTo("3.51");
        assertThat(lift.ways())
                .extracting(Lift.Way::leftBehind)
                .containsExactly(new BigDecimal("4"), new BigDecimal("5"));
        assertThat(lift.ways().getFirst().criteria())
                .extracting(CriterionResult::key)
                .containsExactly("b");
    }

    @Test
    void whereNoneAloneSufficesTheSmallestSetIsGiven() {
        Lift lift =
                liftOfSecond(
                        "90",
                        "86",
                        result("a", "7", "10"),
                        result("b", "4", "5"),
                        result("c", "10", "12"));
        assertThat(lift.ways())
                .extracting(way -> way.criteria().stream().map(CriterionResult::key).toList())
                .containsExactly(List.of("a", "c"));
    }

    @Test
    void aSetThatEvenTogetherFallsShortIsNotOffered() {
        assertThat(liftOfSecond("90", "80", result("a", "9", "10"), result("b", "9", null)).ways())
                .isEmpty();
    }

    @Test
    void theFirstHasNothingAbove() {
        RankOrder order =
                RankOrder.of(List.of(Contenders.of(1, "9")), RankPolicy.of(RankBasis.RAW));
        assertThat(order.liftOf(Contenders.line(1))).isEmpty();
    }

    @Test
    void pointsBeyondTheMaximumLeaveNothingBehind() {
        assertThat(result("a", "12", "10").leftBehind()).isEqualByComparingTo("0");
    }

    private static Lift liftOfSecond(String first, String second, CriterionResult... results) {
        Contender plain = Contenders.of(2, second);
        Contender own =
                new Contender(
                        plain.line(),
                        2,
                        plain.total(),
                        plain.assignedMaximum(),
                        null,
                        null,
                        List.of(results));
        RankOrder order =
                RankOrder.of(List.of(own, Contenders.of(1, first)), RankPolicy.of(RankBasis.RAW));
        return order.liftOf(own.line()).orElseThrow();
    }

    private static CriterionResult result(String key, String points, @Nullable String attainable) {
        return new CriterionResult(
                key,
                new BigDecimal(points),
                attainable == null ? null : new BigDecimal(attainable));
    }
}
