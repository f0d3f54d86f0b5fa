package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.Points;

/**
 * How a result becomes the points of one criterion: at most one base, then groups of adjustments,
 * each with its own floor and ceiling, then gates.
 *
 * <pre>points = base + Σ clamp(floor, Σ rules of the group, ceiling); 0 if a zeroing gate falls
 * </pre>
 *
 * There is no other clamp: points may exceed the criterion's maximum or fall below 0 where the
 * rules say so. The text form is read and written by {@link Notation}.
 *
 * @param base or null where only adjustments count
 */
public record Scoring(@Nullable BaseRule base, List<RuleGroup> groups, List<Gate> gates) {

    /**
     * Composes rules.
     *
     * @throws IllegalArgumentException if there is no point rule, or one name stands for two kinds
     *     of input
     */
    public Scoring {
        groups = List.copyOf(groups);
        gates = List.copyOf(gates);
        if (base == null && groups.isEmpty()) {
            throw new IllegalArgumentException("A scoring needs a rule that gives points");
        }
        String clash = clash(base, groups, gates);
        if (clash != null) {
            throw new IllegalArgumentException("Two kinds of input are called " + clash);
        }
    }

    /** The scorer enters the points, up to a maximum where there is one. */
    public static Scoring judged(@Nullable BigDecimal max) {
        return new Scoring(new Judged("điểm", max), List.of(), List.of());
    }

    /** The inputs of a result, each once, in the order of the rules. */
    public List<InputSpec> inputs() {
        Map<String, InputSpec> byName = new LinkedHashMap<>();
        all(base, groups, gates).forEach(spec -> byName.merge(spec.name(), spec, Scoring::joined));
        return List.copyOf(byName.values());
    }

    /**
     * The name of the input that is compared within the bloc, if the points depend on the other
     * members.
     */
    public Optional<String> comparedInput() {
        Stream<PointRule> rules =
                Stream.concat(
                        Stream.ofNullable(base),
                        groups.stream().flatMap(group -> group.rules().stream()));
        return rules.filter(RelativeToBest.class::isInstance)
                .map(rule -> ((RelativeToBest) rule).input())
                .findFirst();
    }

    /** Whether the base compares with a target that is a limit: less is better. */
    public boolean lessIsBetter() {
        return base instanceof TargetRatio ratio && ratio.lessIsBetter();
    }

    /** Whether the points depend on a target that each member may have of its own. */
    public boolean comparesWithTarget() {
        return base instanceof TargetRatio || dependsOnBloc();
    }

    /** Whether the points depend on the results of the other members. */
    public boolean dependsOnBloc() {
        return comparedInput().isPresent();
    }

    /** Whether the scorer enters points and no rule computes anything. */
    public boolean isJudged() {
        return base instanceof Judged && groups.isEmpty();
    }

    /** The most that the base can give, or null if there is none or nothing limits it. */
    public @Nullable BigDecimal baseTop() {
        return base == null ? null : base.top();
    }

    /**
     * The points of a result, with their explanation. The order of groups and gates is irrelevant.
     */
    public Score score(Situation given) {
        List<ScoreLine> lines = new ArrayList<>();
        if (base != null) {
            lines.add(base.score(given));
        }
        Situation situation = given.withBaseMet(baseMet(given));
        groups.forEach(group -> lines.addAll(group.score(situation)));
        List<GateEffect> fallen =
                gates.stream()
                        .filter(gate -> gate.falls(situation))
                        .map(Gate::effectWithGround)
                        .toList();
        for (GateEffect effect : fallen) {
            boolean zeroes = effect.kind() == GateEffect.Kind.ZERO;
            if (zeroes) {
                lines.replaceAll(ScoreLine::settled);
            }
            lines.add(
                    ScoreLine.of(
                            "gate." + effect.kind().name().toLowerCase(Locale.ROOT),
                            zeroes ? sum(lines).negate() : BigDecimal.ZERO,
                            effect.ground()));
        }
        return new Score(sum(lines), lines, fallen);
    }

    /**
     * Fully met: the base at its top, and no deduction taken by a group that does not itself ask
     * for this.
     */
    private boolean baseMet(Situation situation) {
        if (base != null) {
            ScoreLine line = base.score(situation);
            BigDecimal top = base.top();
            if (!line.missing().isEmpty()
                    || top != null
                            && line.points().compareTo(Points.round(top, situation.step())) < 0) {
                return false;
            }
        }
        return groups.stream()
                .filter(group -> !group.asksForBase())
                .flatMap(group -> group.score(situation).stream())
                .noneMatch(
                        line ->
                                line.points().signum() < 0
                                        && !line.key().equals("criteria.line.group.ceiling"));
    }

    private static BigDecimal sum(List<ScoreLine> lines) {
        return lines.stream().map(ScoreLine::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<InputSpec> all(
            @Nullable BaseRule base, List<RuleGroup> groups, List<Gate> gates) {
        Stream<InputSpec> ofBase = base == null ? Stream.empty() : base.inputs().stream();
        Stream<InputSpec> ofGroups = groups.stream().flatMap(group -> group.inputs().stream());
        return Stream.of(ofBase, ofGroups, gates.stream().flatMap(gate -> gate.inputs().stream()))
                .flatMap(specs -> specs);
    }

    static @Nullable String clash(
            @Nullable BaseRule base, List<RuleGroup> groups, List<Gate> gates) {
        Map<String, InputKind> kinds = new LinkedHashMap<>();
        return all(base, groups, gates)
                .filter(
                        spec ->
                                kinds.merge(spec.name(), spec.kind(), (first, next) -> first)
                                        != spec.kind())
                .map(InputSpec::name)
                .findFirst()
                .orElse(null);
    }

    private static InputSpec joined(InputSpec one, InputSpec other) {
        return one.required() ? one : other;
    }
}
