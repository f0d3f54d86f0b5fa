package vn.khoithidua.scoring.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.UserId;

/**
 * What a chair may want to look at before closing: figures, never a judgement.
 *
 * <pre>
 * flat criterion : all verified points of at least n members are equal
 * cut of a cell  : (self − verified) × 100 ÷ maximum
 * scorer's gap   : |mean cut of his cells − mean cut of all others' cells| ≥ threshold
 * close totals   : (best − worst) × 100 ÷ attainable ≤ threshold
 * </pre>
 *
 * @param flat criteria that separate nobody, in the order given
 * @param scorers those far from the others, the farthest first
 * @param totals null unless they lie close together
 */
public record Fairness(
        List<FlatCriterion> flat, List<ScorerGap> scorers, @Nullable CloseTotals totals) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Fairness {
        flat = List.copyOf(flat);
        scorers = List.copyOf(scorers);
    }

    /**
     * Looks.
     *
     * @param totals of the members that were verified
     * @param attainable the points that can be reached without bonus
     */
    public static Fairness of(
            List<VerifiedCell> cells,
            List<BigDecimal> totals,
            BigDecimal attainable,
            FairnessSettings settings) {
        return new Fairness(
                flat(cells, settings), gaps(cells, settings), close(totals, attainable, settings));
    }

    /** Whether there is nothing to look at. */
    public boolean calm() {
        return flat.isEmpty() && scorers.isEmpty() && totals == null;
    }

    private static List<FlatCriterion> flat(List<VerifiedCell> cells, FairnessSettings settings) {
        Map<String, List<VerifiedCell>> byCriterion = new LinkedHashMap<>();
        cells.forEach(
                cell ->
                        byCriterion
                                .computeIfAbsent(cell.criterion(), key -> new ArrayList<>())
                                .add(cell));
        List<FlatCriterion> flat = new ArrayList<>();
        byCriterion.forEach(
                (criterion, own) -> {
                    VerifiedCell first = own.getFirst();
                    boolean same =
                            own.stream()
                                    .allMatch(
                                            one -> one.verified().compareTo(first.verified()) == 0);
                    if (same && own.size() >= settings.leastMembers()) {
                        BigDecimal max = first.max();
                        boolean full = max != null && first.verified().compareTo(max) >= 0;
                        flat.add(new FlatCriterion(criterion, first.verified(), own.size(), full));
                    }
                });
        return flat;
    }

    private static List<ScorerGap> gaps(List<VerifiedCell> cells, FairnessSettings settings) {
        Map<UserId, List<BigDecimal>> cuts = new HashMap<>();
        List<BigDecimal> all = new ArrayList<>();
        for (VerifiedCell cell : cells) {
            BigDecimal cut = cut(cell);
            if (cut != null) {
                cuts.computeIfAbsent(cell.by(), by -> new ArrayList<>()).add(cut);
                all.add(cut);
            }
        }
        List<ScorerGap> gaps = new ArrayList<>();
        cuts.forEach(
                (scorer, own) -> {
                    int others = all.size() - own.size();
                    if (own.size() >= settings.leastCells() && others >= settings.leastCells()) {
                        BigDecimal rest = sum(all).subtract(sum(own));
                        ScorerGap gap =
                                new ScorerGap(
                                        scorer,
                                        own.size(),
                                        mean(sum(own), own.size()),
                                        mean(rest, others));
                        if (gap.gap().compareTo(settings.scorerGap()) >= 0) {
                            gaps.add(gap);
                        }
                    }
                });
        gaps.sort(
                Comparator.comparing(ScorerGap::gap)
                        .reversed()
                        .thenComparing(gap -> gap.scorer().value()));
        return gaps;
    }

    /** Null where there is nothing to compare with. */
    private static @Nullable BigDecimal cut(VerifiedCell cell) {
        BigDecimal self = cell.self();
        BigDecimal max = cell.max();
        return self == null || max == null || max.signum() <= 0
                ? null
                : self.subtract(cell.verified())
                        .multiply(HUNDRED)
                        .divide(max, MathContext.DECIMAL64);
    }

    private static @Nullable CloseTotals close(
            List<BigDecimal> totals, BigDecimal attainable, FairnessSettings settings) {
        if (totals.size() < settings.leastMembers() || attainable.signum() <= 0) {
            return null;
        }
        List<BigDecimal> sorted = totals.stream().sorted().toList();
        BigDecimal spread = sorted.getLast().subtract(sorted.getFirst());
        BigDecimal percent = spread.multiply(HUNDRED).divide(attainable, 2, RoundingMode.HALF_UP);
        if (percent.compareTo(settings.closeTotals()) > 0) {
            return null;
        }
        long equal =
                sorted.stream()
                        .filter(
                                one ->
                                        sorted.stream()
                                                        .filter(other -> other.compareTo(one) == 0)
                                                        .count()
                                                > 1)
                        .count();
        return new CloseTotals(
                sorted.getLast(), sorted.getFirst(), spread, percent, Math.toIntExact(equal));
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal mean(BigDecimal sum, int count) {
        return sum.divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
    }
}
