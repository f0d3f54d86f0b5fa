package vn.khoithidua.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khoithidua.kernel.RosterLineId;

/** Who passes whom between two rankings. */
class OvertakingTests {

    private final List<RosterLineId> lines =
            List.of(RosterLineId.next(), RosterLineId.next(), RosterLineId.next());

    @Test
    void theLastPassesBothAndTheOthersNobody() {
        assertThat(Overtaking.between(order(90, 80, 70), order(90, 80, 95)))
                .containsExactly(
                        new Overtaking(lines.get(2), lines.get(0)),
                        new Overtaking(lines.get(2), lines.get(1)));
    }

    @Test
    void leavingASharedPlaceForABetterOneIsPassing() {
        assertThat(Overtaking.between(order(90, 90, 70), order(90, 91, 70)))
                .containsExactly(new Overtaking(lines.get(1), lines.get(0)));
        assertThat(Overtaking.between(order(90, 91, 70), order(90, 90, 70))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 14, 159})
    void nobodyPassesWhoIsNotBetterAfterwards(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            RankOrder before = order(random);
            RankOrder after = order(random);
            assertThat(Overtaking.between(before, before)).isEmpty();
            for (Overtaking one : Overtaking.between(before, after)) {
                assertThat(place(after, one.winner())).isLessThan(place(after, one.loser()));
                assertThat(place(before, one.winner()))
                        .isGreaterThanOrEqualTo(place(before, one.loser()));
                assertThat(Overtaking.between(after, before))
                        .doesNotContain(new Overtaking(one.winner(), one.loser()));
            }
        }
    }

    private static int place(RankOrder order, RosterLineId line) {
        return order.placingOf(line).orElseThrow().place();
    }

    private RankOrder order(Random random) {
        return order(random.nextInt(5), random.nextInt(5), random.nextInt(5));
    }

    private RankOrder order(int... totals) {
        List<Contender> contenders = new ArrayList<>();
        for (int i = 0; i < totals.length; i++) {
            contenders.add(
                    new Contender(
                            lines.get(i),
                            i + 1,
                            BigDecimal.valueOf(totals[i]),
                            BigDecimal.valueOf(100),
                            null,
                            null,
                            List.of()));
        }
        return RankOrder.of(
                contenders,
                new RankPolicy(RankBasis.RAW, 2, List.of(TieBreak.JOINT_PLACE), List.of()));
    }
}
