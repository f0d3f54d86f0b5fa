package vn.khoithidua.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for every ranking, tried on generated blocs. */
class RankOrderLawsTests {

    private static final int BLOCS = 400;

    static Stream<Integer> seeds() {
        return IntStream.range(0, BLOCS).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfInputIsIrrelevant(int seed) {
        Random random = new Random(seed);
        List<Contender> bloc = Contenders.bloc(random);
        RankPolicy policy = Contenders.policy(random, bloc);
        List<Contender> shuffled = new ArrayList<>(bloc);
        Collections.shuffle(shuffled, random);
        assertThat(RankOrder.of(shuffled, policy)).isEqualTo(RankOrder.of(bloc, policy));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterSharersTheNextPlaceCountsThemAll(int seed) {
        List<Placing> placings = ranked(seed).placings();
        for (int i = 0; i < placings.size(); i++) {
            Placing one = placings.get(i);
            long sharing = placings.stream().filter(other -> other.place() == one.place()).count();
            long better = placings.stream().filter(other -> other.place() < one.place()).count();
            assertThat(one.sharing()).isEqualTo((int) sharing);
            assertThat(one.place()).isEqualTo((int) better + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyEqualValuesShareAndUnequalOnesFollowTheirValue(int seed) {
        RankOrder order = ranked(seed);
        for (Placing one : order.placings()) {
            for (Placing other : order.placings()) {
                int byValue = one.compared().compareTo(other.compared());
                if (one.place() == other.place()) {
                    assertThat(byValue).isZero();
                } else if (byValue != 0) {
                    assertThat(one.place() < other.place()).isEqualTo(byValue > 0);
                } else {
                    assertThat(one.decidedBy()).isNotEqualTo(DecidedBy.VALUE);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutTieRulesEqualValuesMeanTheSamePlace(int seed) {
        List<Contender> bloc = Contenders.bloc(new Random(seed));
        RankOrder order =
                RankOrder.of(bloc, new RankPolicy(RankBasis.RAW, 1, List.of(), List.of()));
        for (Placing one : order.placings()) {
            for (Placing other : order.placings()) {
                assertThat(one.place() == other.place())
                        .isEqualTo(one.compared().compareTo(other.compared()) == 0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void raisingATotalNeverWorsensAPlace(int seed) {
        Random random = new Random(seed);
        List<Contender> bloc = Contenders.bloc(random);
        RankPolicy policy = Contenders.policy(random, bloc);
        RankOrder before = RankOrder.of(bloc, policy);
        for (Placing one : before.placings()) {
            BigDecimal more =
                    one.contender().total().add(BigDecimal.valueOf(random.nextInt(200), 2));
            List<Contender> raised = new ArrayList<>(bloc);
            raised.replaceAll(
                    each ->
                            each.line().equals(one.line())
                                    ? Contenders.withTotal(each, more)
                                    : each);
            int after = RankOrder.of(raised, policy).placingOf(one.line()).orElseThrow().place();
            assertThat(after).isLessThanOrEqualTo(one.place());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyContenderAppearsOnceAndTheGatedNeverAmongThePlaced(int seed) {
        Random random = new Random(seed);
        List<Contender> bloc = Contenders.bloc(random);
        RankOrder order = RankOrder.of(bloc, Contenders.policy(random, bloc));
        assertThat(
                        Stream.concat(
                                order.placings().stream().map(Placing::line),
                                order.unplaced().stream().map(Unplaced::line)))
                .containsExactlyInAnyOrderElementsOf(bloc.stream().map(Contender::line).toList());
        assertThat(order.placings()).allMatch(one -> one.contender().gated() == null);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gapsAddUpToTheSpreadOfThePlaced(int seed) {
        List<Placing> placings = ranked(seed).placings();
        BigDecimal gaps = BigDecimal.ZERO;
        int last = 0;
        for (Placing one : placings) {
            if (one.place() != last && one.gapAbove() != null) {
                gaps = gaps.add(one.gapAbove());
            }
            last = one.place();
        }
        if (!placings.isEmpty()) {
            assertThat(gaps)
                    .isEqualByComparingTo(
                            placings.getFirst().compared().subtract(placings.getLast().compared()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLiftLiftsAndNothingLessDoes(int seed) {
        RankOrder order = ranked(seed);
        for (Placing one : order.placings()) {
            Lift lift = order.liftOf(one.line()).orElse(null);
            if (lift == null) {
                assertThat(one.place()).isEqualTo(1);
                continue;
            }
            BigDecimal own = one.contender().total();
            BigDecimal above = lift.ahead().compared();
            BigDecimal less = lift.needed().subtract(order.policy().unit());
            assertThat(
                            order.policy()
                                    .compared(
                                            Contenders.withTotal(
                                                    one.contender(), own.add(lift.needed()))))
                    .isGreaterThan(above);
            assertThat(
                            order.policy()
                                    .compared(Contenders.withTotal(one.contender(), own.add(less))))
                    .isLessThanOrEqualTo(above);
            assertThat(lift.ways()).allMatch(way -> way.leftBehind().compareTo(lift.needed()) >= 0);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void differencesAndRestMakeTheDifferenceOfTotals(int seed) {
        RankOrder order = ranked(seed);
        for (Placing one : order.placings()) {
            RankComparison pair = order.compare(one.line(), order.placings().getFirst().line());
            BigDecimal sum =
                    pair.differences().stream()
                            .map(RankComparison.Difference::by)
                            .reduce(pair.rest(), BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(pair.total());
        }
    }

    private static RankOrder ranked(int seed) {
        Random random = new Random(seed);
        List<Contender> bloc = Contenders.bloc(random);
        return RankOrder.of(bloc, Contenders.policy(random, bloc));
    }
}
