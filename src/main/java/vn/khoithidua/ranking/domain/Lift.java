package vn.khoithidua.ranking.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What would have lifted a member one place.
 *
 * <p>{@code needed} is the least number of points with which it would have been printed above the
 * member that holds the next better place. The cheapest way is the one with the fewest criteria,
 * then with the fewest points left behind in them. Other members' points are taken as they are,
 * also where a rule compares with the best of the bloc.
 *
 * @param ahead the member to pass
 * @param needed points it lacked, positive
 * @param ways sets of criteria whose points left behind would have sufficed, cheapest first, at
 *     most five; empty if all points left behind together would not have
 */
public record Lift(Placing ahead, BigDecimal needed, List<Way> ways) {

    private static final int MOST_WAYS = 5;
    private static final Comparator<CriterionResult> MOST_LEFT =
            Comparator.comparing(CriterionResult::leftBehind)
                    .reversed()
                    .thenComparing(CriterionResult::key);

    public Lift {
        ways = List.copyOf(ways);
    }

    /**
     * One sufficient set of criteria.
     *
     * @param criteria most points left behind first
     * @param leftBehind the points left behind in them together, at least what was needed
     */
    public record Way(List<CriterionResult> criteria, BigDecimal leftBehind) {

        public Way {
            criteria = List.copyOf(criteria);
        }

        static Way of(List<CriterionResult> criteria) {
            return new Way(
                    criteria,
                    criteria.stream()
                            .map(CriterionResult::leftBehind)
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    static Lift past(Placing ahead, Placing own, RankPolicy policy) {
        BigDecimal needed =
                policy.pointsToReach(ahead.compared().add(policy.unit()), own.contender());
        List<CriterionResult> open =
                own.contender().results().stream()
                        .filter(one -> one.leftBehind().signum() > 0)
                        .sorted(MOST_LEFT)
                        .toList();
        return new Lift(ahead, needed, ways(open, needed));
    }

    /**
     * All single criteria that suffice; where none does, the smallest set, its last member varied.
     */
    private static List<Way> ways(List<CriterionResult> open, BigDecimal needed) {
        List<CriterionResult> fixed = new ArrayList<>();
        BigDecimal missing = needed;
        for (CriterionResult one : open) {
            if (one.leftBehind().compareTo(missing) >= 0) {
                return varied(fixed, open.subList(fixed.size(), open.size()), missing);
            }
            fixed.add(one);
            missing = missing.subtract(one.leftBehind());
        }
        return List.of();
    }

    private static List<Way> varied(
            List<CriterionResult> fixed, List<CriterionResult> last, BigDecimal missing) {
        return last.stream()
                .filter(one -> one.leftBehind().compareTo(missing) >= 0)
                .map(
                        one -> {
                            List<CriterionResult> set = new ArrayList<>(fixed);
                            set.add(one);
                            return Way.of(set);
                        })
                .sorted(Comparator.comparing(Way::leftBehind))
                .limit(MOST_WAYS)
                .toList();
    }
}
