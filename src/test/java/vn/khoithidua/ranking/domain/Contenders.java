package vn.khoithidua.ranking.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.RosterLineId;

/** Makes contenders for the tests of ranking, by hand and by a seeded generator. */
final class Contenders {

    private static final int MOST_MEMBERS = 14;

    private Contenders() {}

    static RosterLineId line(int number) {
        return new RosterLineId(new UUID(0, number));
    }

    static Contender of(int number, String total) {
        return of(number, total, "100", null);
    }

    static Contender of(int number, String total, String assigned, @Nullable String womenShare) {
        return new Contender(
                line(number),
                number,
                new BigDecimal(total),
                new BigDecimal(assigned),
                womenShare == null ? null : new BigDecimal(womenShare),
                null,
                List.of());
    }

    static Contender gated(int number, String total, UnplacedGround.Cause cause) {
        Contender free = of(number, total);
        return new Contender(
                free.line(),
                number,
                free.total(),
                free.assignedMaximum(),
                null,
                new UnplacedGround(cause, "ground"),
                List.of());
    }

    static Contender withTotal(Contender one, BigDecimal total) {
        return new Contender(
                one.line(),
                one.order(),
                total,
                one.assignedMaximum(),
                one.womenShare(),
                one.gated(),
                one.results());
    }

    /** A bloc in which ties, gates, odd decimals and criteria not assigned are frequent. */
    static List<Contender> bloc(Random random) {
        List<Contender> bloc = new ArrayList<>();
        int size = 1 + random.nextInt(MOST_MEMBERS);
        for (int number = 1; number <= size; number++) {
            List<CriterionResult> results = results(random);
            BigDecimal total =
                    results.stream()
                            .map(CriterionResult::points)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            UnplacedGround ground =
                    random.nextInt(8) == 0
                            ? new UnplacedGround(
                                    random.nextBoolean()
                                            ? UnplacedGround.Cause.EXCLUDED
                                            : UnplacedGround.Cause.NOT_CLASSIFIED,
                                    "ground")
                            : null;
            BigDecimal share =
                    random.nextInt(3) == 0
                            ? null
                            : new BigDecimal("0.65").add(hundredths(random.nextInt(10)));
            BigDecimal assigned =
                    BigDecimal.valueOf(random.nextInt(12) == 0 ? 0 : 8 + random.nextInt(3));
            bloc.add(new Contender(line(number), number, total, assigned, share, ground, results));
        }
        return bloc;
    }

    static RankPolicy policy(Random random, List<Contender> bloc) {
        List<TieVote> votes = new ArrayList<>();
        if (random.nextBoolean()) {
            var map = new java.util.HashMap<RosterLineId, Integer>();
            bloc.forEach(one -> map.put(one.line(), random.nextInt(4)));
            votes.add(new TieVote(map));
        }
        List<List<TieBreak>> orders =
                List.of(
                        TieBreak.DEFAULT_ORDER,
                        List.of(TieBreak.JOINT_PLACE),
                        List.of(),
                        List.of(TieBreak.WOMEN_SHARE_70, TieBreak.BLOC_VOTE));
        RankBasis basis = random.nextBoolean() ? RankBasis.RAW : RankBasis.PERCENT_OF_ASSIGNED;
        return new RankPolicy(
                basis, random.nextInt(3), orders.get(random.nextInt(orders.size())), votes);
    }

    private static List<CriterionResult> results(Random random) {
        List<CriterionResult> results = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            BigDecimal points = hundredths(random.nextInt(5) * 50 + random.nextInt(2));
            results.add(
                    new CriterionResult("c" + i, points, i == 3 ? null : BigDecimal.valueOf(2)));
        }
        return results;
    }

    private static BigDecimal hundredths(int number) {
        return BigDecimal.valueOf(number, 2);
    }
}
