package vn.khoithidua.ranking.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What parts two members, criterion by criterion, largest difference first.
 *
 * @param first one member
 * @param second the other
 * @param differences only criteria in which they differ
 * @param rest what the criteria do not explain: caps of groups, and gates
 */
public record RankComparison(
        Contender first, Contender second, List<Difference> differences, BigDecimal rest) {

    public RankComparison {
        differences = List.copyOf(differences);
    }

    /**
     * @param key the criterion
     * @param first points of the first member, zero where the criterion is not assigned
     * @param second points of the second
     */
    public record Difference(String key, BigDecimal first, BigDecimal second) {

        /** Positive where the first member is better. */
        public BigDecimal by() {
            return first.subtract(second);
        }
    }

    /** The difference of the totals; always the sum of the differences and the rest. */
    public BigDecimal total() {
        return first.total().subtract(second.total());
    }

    static RankComparison of(Contender first, Contender second) {
        Map<String, BigDecimal> ofFirst = points(first);
        Map<String, BigDecimal> ofSecond = points(second);
        Set<String> keys = new TreeSet<>(ofFirst.keySet());
        keys.addAll(ofSecond.keySet());
        List<Difference> differences =
                keys.stream()
                        .map(
                                key ->
                                        new Difference(
                                                key,
                                                ofFirst.getOrDefault(key, BigDecimal.ZERO),
                                                ofSecond.getOrDefault(key, BigDecimal.ZERO)))
                        .filter(one -> one.by().signum() != 0)
                        .sorted(
                                Comparator.comparing((Difference one) -> one.by().abs())
                                        .reversed()
                                        .thenComparing(Difference::key))
                        .toList();
        BigDecimal explained =
                differences.stream().map(Difference::by).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = first.total().subtract(second.total());
        return new RankComparison(first, second, differences, total.subtract(explained));
    }

    private static Map<String, BigDecimal> points(Contender one) {
        Function<CriterionResult, String> key = CriterionResult::key;
        return one.results().stream()
                .collect(
                        Collectors.toMap(
                                key, CriterionResult::points, BigDecimal::add, TreeMap::new));
    }
}
