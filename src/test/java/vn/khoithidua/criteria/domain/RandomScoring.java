package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Band.Bound;
import vn.khoithidua.criteria.domain.Steps.Step;

/** Makes any scoring that can be written, and results for it, from a seed. */
final class RandomScoring {

    private static final List<InputKind> AXES =
            List.of(
                    InputKind.NUMBER,
                    InputKind.PERCENT,
                    InputKind.COUNT,
                    InputKind.DATE,
                    InputKind.DAYS_LATE);

    private final Random random;
    private int names;

    RandomScoring(long seed) {
        this.random = new Random(seed);
    }

    Scoring scoring() {
        BaseRule base = random.nextInt(4) == 0 ? null : base();
        List<RuleGroup> groups = list(base == null ? 1 : 0, 4, this::group);
        return new Scoring(base, groups, list(0, 2, this::gate));
    }

    Inputs result(Scoring scoring) {
        Inputs inputs = Inputs.NONE;
        for (InputSpec spec : scoring.inputs()) {
            if (random.nextInt(8) > 0) {
                inputs = inputs.with(spec.name(), value(spec.kind()));
            }
        }
        return inputs;
    }

    private InputValue value(InputKind kind) {
        return switch (kind) {
            case DATE ->
                    new InputValue.Day(
                            java.time.LocalDate.of(2022, 1, 1).plusDays(random.nextInt(365)));
            case YES_NO -> new InputValue.Answer(random.nextBoolean());
            case COUNT, DAYS_LATE -> new InputValue.Amount(BigDecimal.valueOf(random.nextInt(12)));
            case PLACE -> new InputValue.Amount(BigDecimal.valueOf(1 + random.nextInt(9)));
            default -> new InputValue.Amount(number());
        };
    }

    private BaseRule base() {
        InputKind kind = AXES.get(random.nextInt(AXES.size()));
        InputKind measured = kind == InputKind.DATE ? InputKind.NUMBER : kind;
        return switch (random.nextInt(8)) {
            case 0 -> new Judged(name(), orNull(this::number));
            case 1 -> new Achieved(null, signed());
            case 2 -> new Achieved(name(), signed());
            case 3 -> new Steps(name(), kind, steps(kind), orNull(this::signed));
            case 4 ->
                    new TargetRatio(
                            name(),
                            measured,
                            number(),
                            random.nextBoolean(),
                            random.nextBoolean(),
                            orNull(this::number));
            case 5 ->
                    new RelativeToBest(
                            name(),
                            measured,
                            number(),
                            BigDecimal.valueOf(random.nextInt(101), 2),
                            orNull(this::number));
            case 6 -> new ByPlace(name(), places(), orNull(this::signed));
            default ->
                    new TwoWayTable(
                            name(),
                            InputKind.COUNT,
                            name(),
                            kind,
                            list(
                                    1,
                                    3,
                                    () -> new TwoWayTable.Row(band(InputKind.COUNT), steps(kind))));
        };
    }

    private SortedMap<Integer, BigDecimal> places() {
        SortedMap<Integer, BigDecimal> points = new TreeMap<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            points.put(1 + random.nextInt(9), signed());
        }
        return points;
    }

    private List<Step> steps(InputKind kind) {
        return list(1, 4, () -> new Step(band(kind), signed()));
    }

    private RuleGroup group() {
        RuleGroup.Choice choice = RuleGroup.Choice.values()[random.nextInt(3)];
        Condition condition = random.nextBoolean() ? null : condition();
        return new RuleGroup(
                random.nextBoolean() ? null : "mục " + random.nextInt(9),
                orNull(() -> number().negate()),
                orNull(this::number),
                choice,
                condition,
                list(1, 3, () -> random.nextInt(4) == 0 ? base() : adjustment()));
    }

    AdjustmentRule adjustment() {
        if (random.nextBoolean()) {
            return new Bonus(number(), measure());
        }
        BigDecimal least = number();
        BigDecimal most = random.nextBoolean() ? least : least.add(BigDecimal.ONE);
        return new Deduction(least, most, measure(), random.nextBoolean() ? null : name());
    }

    private Measure measure() {
        InputKind kind = random.nextBoolean() ? InputKind.PERCENT : InputKind.NUMBER;
        return switch (random.nextInt(3)) {
            case 0 ->
                    new Measure.Occurrences(
                            name(), random.nextBoolean() ? InputKind.COUNT : InputKind.DAYS_LATE);
            case 1 -> new Measure.When(condition());
            default ->
                    new Measure.Distance(
                            name(),
                            kind,
                            orNull(this::number),
                            number().add(BigDecimal.ONE),
                            random.nextBoolean(),
                            Counting.values()[random.nextInt(3)]);
        };
    }

    private Condition condition() {
        return new Condition(
                list(
                        1,
                        3,
                        () ->
                                switch (random.nextInt(3)) {
                                    case 0 -> new Requirement.BaseMet();
                                    case 1 -> new Requirement.Said(name(), random.nextBoolean());
                                    default -> {
                                        InputKind kind = AXES.get(random.nextInt(AXES.size()));
                                        yield new Requirement.Within(name(), kind, band(kind));
                                    }
                                }));
    }

    private Gate gate() {
        GateEffect.Kind kind = GateEffect.Kind.values()[random.nextInt(3)];
        return new Gate(
                condition(), kind, random.nextBoolean() ? null : "khoản " + random.nextInt(9));
    }

    private Band band(InputKind kind) {
        BigDecimal low =
                kind == InputKind.DATE
                        ? BigDecimal.valueOf(18_993 + random.nextInt(200))
                        : number();
        BigDecimal high = low.add(BigDecimal.valueOf(1 + random.nextInt(50)));
        return switch (random.nextInt(4)) {
            case 0 -> new Band(new Bound(low, random.nextBoolean()), null);
            case 1 -> new Band(null, new Bound(low, random.nextBoolean()));
            case 2 -> new Band(new Bound(low, true), new Bound(low, true));
            default ->
                    new Band(
                            new Bound(low, random.nextBoolean()),
                            new Bound(high, random.nextBoolean()));
        };
    }

    private <T> List<T> list(int least, int most, Supplier<T> maker) {
        List<T> made = new ArrayList<>();
        int size = least + random.nextInt(most - least + 1);
        for (int i = 0; i < size; i++) {
            made.add(maker.get());
        }
        return made;
    }

    private @Nullable BigDecimal orNull(Supplier<BigDecimal> maker) {
        return random.nextBoolean() ? null : maker.get();
    }

    private String name() {
        return "số liệu " + names++;
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(200_000), random.nextInt(4));
    }

    private BigDecimal signed() {
        return random.nextBoolean() ? number() : number().negate();
    }
}
