package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A member's total with the inputs of both ranking bases.
 *
 * <pre>
 * total       = Σ points of the assigned criteria (+ Σ maxima of the others where the table gives full points)
 * assignedMax = declared total, or Σ maxima; less the maxima of what is not assigned where the table drops it
 * percent     = total × 100 ÷ assignedMax, half up to the shown decimals
 * </pre>
 *
 * @param total exact; cut at the declared total only if the table says so
 * @param assignedMax the points that can be reached without bonus
 * @param percent 0 if nothing is assigned
 * @param subtotals points of every node, groups and criteria, unmodifiable; a criterion on trial
 *     has its own points here and adds them to nothing
 */
public record SheetTotal(
        BigDecimal total,
        BigDecimal assignedMax,
        BigDecimal percent,
        SortedMap<CriterionKey, BigDecimal> subtotals) {

    public SheetTotal {
        subtotals = Collections.unmodifiableSortedMap(new TreeMap<>(subtotals));
    }

    /**
     * Adds up a sheet.
     *
     * @param notAssigned the criteria that this member was not assigned
     * @param points by criterion; what is not in it counts 0
     */
    public static SheetTotal of(
            CriteriaTree tree,
            TableSettings settings,
            Set<CriterionKey> notAssigned,
            Map<CriterionKey, BigDecimal> points) {
        SortedMap<CriterionKey, BigDecimal> subtotals = new TreeMap<>();
        BigDecimal total = BigDecimal.ZERO;
        for (TableNode root : tree.roots()) {
            total = total.add(add(root, settings, notAssigned, points, subtotals));
        }
        BigDecimal declared = settings.declaredTotal();
        BigDecimal reachable = declared == null ? tree.sumOfMaxima() : declared;
        if (settings.notAssigned() == TableSettings.NotAssigned.DROP_AND_PERCENT) {
            reachable =
                    reachable.subtract(
                            CriteriaTree.sumOfMaxima(
                                    tree.criteria().stream()
                                            .filter(one -> notAssigned.contains(one.key()))
                                            .toList()));
        }
        if (settings.clamp() == TableSettings.Clamp.AT_DECLARED_TOTAL && declared != null) {
            total = total.min(declared);
        }
        return new SheetTotal(
                Exact.plain(total),
                Exact.plain(reachable),
                percent(total, reachable, settings),
                subtotals);
    }

    /** What the ranking compares, as printed. */
    public BigDecimal rankingKey(TableSettings settings) {
        return settings.rankingBasis() == TableSettings.RankingBasis.PERCENT_OF_ASSIGNED
                ? percent
                : total.setScale(settings.shownDecimals(), RoundingMode.HALF_UP);
    }

    private static BigDecimal percent(
            BigDecimal total, BigDecimal reachable, TableSettings settings) {
        return reachable.signum() <= 0
                ? BigDecimal.ZERO.setScale(settings.shownDecimals())
                : total.scaleByPowerOfTen(2)
                        .divide(reachable, settings.shownDecimals(), RoundingMode.HALF_UP);
    }

    private static BigDecimal add(
            TableNode node,
            TableSettings settings,
            Set<CriterionKey> notAssigned,
            Map<CriterionKey, BigDecimal> points,
            SortedMap<CriterionKey, BigDecimal> subtotals) {
        BigDecimal sum = BigDecimal.ZERO;
        switch (node) {
            case CriterionGroup group -> {
                for (TableNode child : group.children()) {
                    sum = sum.add(add(child, settings, notAssigned, points, subtotals));
                }
            }
            case Criterion criterion -> sum = of(criterion, settings, notAssigned, points);
        }
        subtotals.put(node.key(), Exact.plain(sum));
        return node instanceof Criterion one && one.trial() ? BigDecimal.ZERO : sum;
    }

    private static BigDecimal of(
            Criterion criterion,
            TableSettings settings,
            Set<CriterionKey> notAssigned,
            Map<CriterionKey, BigDecimal> points) {
        if (!notAssigned.contains(criterion.key())) {
            return points.getOrDefault(criterion.key(), BigDecimal.ZERO);
        }
        BigDecimal max = criterion.max();
        boolean full = settings.notAssigned() == TableSettings.NotAssigned.FULL_POINTS;
        return full && max != null ? max : BigDecimal.ZERO;
    }
}
