package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rules whose sum has its own floor and ceiling, irrespective of all others.
 *
 * <p>A group holds deductions and bonuses, and where a real line consists of parts ("C3: 2 + 3
 * points, each with its own deductions") also lookups and all-or-nothing rules: a part is a group
 * of its own. So a criterion keeps at most one base, its parts need no rows of their own, and one
 * result holds all their inputs.
 *
 * @param label the part's number or name, or null
 * @param floor the least sum, at most 0, or null
 * @param ceiling the greatest sum, at least 0, or null
 * @param choice whether all rules count or one of them
 * @param condition what must hold for any of them to count, or null
 */
record RuleGroup(
        @Nullable String label,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal ceiling,
        Choice choice,
        @Nullable Condition condition,
        List<PointRule> rules) {

    RuleGroup {
        floor = Exact.plainOrNull(floor);
        ceiling = Exact.plainOrNull(ceiling);
        rules = List.copyOf(rules);
        if (rules.isEmpty()
                || floor != null && floor.signum() > 0
                || ceiling != null && ceiling.signum() < 0) {
            throw new IllegalArgumentException(
                    "A group needs a rule, and 0 between its floor and its ceiling");
        }
    }

    /** Which of the rules count. */
    enum Choice {
        /** All. */
        ALL,
        /** The one that weighs most; the others not. */
        ONE_OF,
        /** Only the highest level reached, however often a lower one was. */
        HIGHEST
    }

    static RuleGroup single(PointRule rule) {
        return new RuleGroup(null, null, null, Choice.ALL, null, List.of(rule));
    }

    /** Whether it is one adjustment that needs no head. */
    boolean plain() {
        return rules.getFirst() instanceof AdjustmentRule && equals(single(rules.getFirst()));
    }

    boolean asksForBase() {
        return condition != null && condition.asksForBase();
    }

    List<InputSpec> inputs() {
        List<InputSpec> inputs =
                new ArrayList<>(condition == null ? List.of() : condition.inputs());
        for (PointRule rule : rules) {
            for (InputSpec spec : rule.inputs()) {
                inputs.add(condition == null ? spec : InputSpec.optional(spec.name(), spec.kind()));
            }
        }
        return inputs;
    }

    List<ScoreLine> score(Situation situation) {
        if (condition != null && !condition.holds(situation)) {
            return List.of(
                    ScoreLine.of(
                            "group.skipped", BigDecimal.ZERO, PartWriter.condition(condition)));
        }
        List<ScoreLine> lines =
                new ArrayList<>(rules.stream().map(rule -> rule.score(situation)).toList());
        if (choice != Choice.ALL) {
            keepOne(lines);
        }
        BigDecimal sum =
                lines.stream().map(ScoreLine::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (floor != null && sum.compareTo(floor) < 0) {
            lines.add(ScoreLine.of("group.floor", floor.subtract(sum), Exact.text(floor)));
        } else if (ceiling != null && sum.compareTo(ceiling) > 0) {
            lines.add(ScoreLine.of("group.ceiling", ceiling.subtract(sum), Exact.text(ceiling)));
        }
        return lines;
    }

    private void keepOne(List<ScoreLine> lines) {
        Comparator<Integer> byPoints = Comparator.comparing(i -> lines.get(i).points().abs());
        Comparator<Integer> byLevel = Comparator.comparing(i -> rules.get(i).level());
        Comparator<Integer> order =
                choice == Choice.HIGHEST ? byLevel.thenComparing(byPoints) : byPoints;
        int kept =
                IntStream.range(0, lines.size())
                        .boxed()
                        .filter(i -> lines.get(i).points().signum() != 0)
                        .max(order)
                        .orElse(-1);
        for (int i = 0; i < lines.size(); i++) {
            if (i != kept && lines.get(i).points().signum() != 0) {
                lines.set(
                        i,
                        ScoreLine.of(
                                "group.notChosen",
                                BigDecimal.ZERO,
                                lines.get(i).args().getFirst()));
            }
        }
    }
}
