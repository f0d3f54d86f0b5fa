package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Steps.Step;

/** Takes rules apart into the fields of a form. */
final class FieldSplitter {

    private final SortedMap<String, String> values = new TreeMap<>();

    private FieldSplitter() {}

    static RuleFields split(SingleLine line) {
        FieldSplitter splitter = new FieldSplitter();
        return switch (line) {
            case SingleLine.Of it -> {
                splitter.rule(it.rule());
                yield new RuleFields(RuleShape.of(it.rule()), splitter.values);
            }
            case SingleLine.Head it -> {
                splitter.head(it.group());
                yield new RuleFields(RuleShape.GROUP, splitter.values);
            }
        };
    }

    private void rule(Rule rule) {
        switch (rule) {
            case Judged it -> {
                put("input", it.input());
                number("max", it.max());
            }
            case Achieved it -> {
                put("input", it.input());
                number("points", it.points());
            }
            case Steps it -> {
                input("input", "axis", it.input(), it.kind());
                bands("b", it.steps(), it.kind());
                number("otherwise", it.otherwise());
            }
            case TargetRatio it -> {
                input("input", "axis", it.input(), it.kind());
                number("max", it.max());
                put("less", it.lessIsBetter() ? "true" : null);
                put("uncapped", it.capped() ? null : "true");
                number("common", it.commonTarget());
            }
            case RelativeToBest it -> {
                input("input", "axis", it.input(), it.kind());
                number("max", it.max());
                number("share", it.share().scaleByPowerOfTen(2));
                number("common", it.commonTarget());
            }
            case ByPlace it -> places(it);
            case TwoWayTable it -> twoWay(it);
            case Deduction it -> {
                number("least", it.least());
                number("most", it.least().equals(it.most()) ? null : it.most());
                measure(it.measure());
                put("exempt", it.exemptIf());
            }
            case Bonus it -> {
                number("least", it.each());
                measure(it.measure());
            }
            case Gate it -> {
                condition(it.condition());
                put("effect", it.effect().name());
                put("ground", it.ground());
            }
        }
    }

    private void places(ByPlace it) {
        put("input", it.input());
        int i = 0;
        for (Map.Entry<Integer, BigDecimal> entry : it.points().entrySet()) {
            put("p." + i + ".place", entry.getKey().toString());
            number("p." + i + ".points", entry.getValue());
            i++;
        }
        number("otherwise", it.otherwise());
    }

    private void twoWay(TwoWayTable it) {
        input("input", "axis", it.classInput(), it.classKind());
        input("rate", "rateAxis", it.rateInput(), it.rateKind());
        for (int i = 0; i < it.rows().size(); i++) {
            band("r." + i + ".", it.rows().get(i).size(), it.classKind());
            put("r." + i + ".steps", RuleWriter.steps(it.rows().get(i).steps(), it.rateKind()));
        }
    }

    private void head(RuleGroup group) {
        put("label", group.label());
        BigDecimal floor = group.floor();
        number("floor", floor == null ? null : floor.negate());
        number("ceiling", group.ceiling());
        put("choice", group.choice() == RuleGroup.Choice.ALL ? null : group.choice().name());
        if (group.condition() != null) {
            condition(group.condition());
        }
    }

    private void measure(Measure measure) {
        switch (measure) {
            case Measure.Occurrences it -> {
                put("how", "EACH");
                input("input", "axis", it.input(), it.kind());
            }
            case Measure.When it -> {
                put("how", "WHEN");
                condition(it.condition());
            }
            case Measure.Distance it -> {
                put("how", "DISTANCE");
                input("input", "axis", it.input(), it.kind());
                put("unit", PartWriter.axis(it.unit(), it.kind()));
                put("side", it.above() ? "ABOVE" : "BELOW");
                BigDecimal mark = it.mark();
                put("mark", mark == null ? null : PartWriter.axis(mark, it.kind()));
                put("counting", it.counting().name());
            }
        }
    }

    private void condition(Condition condition) {
        for (int i = 0; i < condition.all().size(); i++) {
            String at = "c." + i + ".";
            switch (condition.all().get(i)) {
                case Requirement.BaseMet it -> put(at + "is", "BASE");
                case Requirement.Said it -> {
                    put(at + "is", it.yes() ? "YES" : "NO");
                    put(at + "input", it.input());
                }
                case Requirement.Within it -> {
                    put(at + "is", "WITHIN");
                    input(at + "input", at + "axis", it.input(), it.kind());
                    band(at, it.band(), it.kind());
                }
            }
        }
    }

    private void bands(String list, List<Step> steps, InputKind kind) {
        for (int i = 0; i < steps.size(); i++) {
            band(list + "." + i + ".", steps.get(i).band(), kind);
            number(list + "." + i + ".points", steps.get(i).points());
        }
    }

    private void band(String at, Band band, InputKind kind) {
        Band.Bound lower = band.lower();
        Band.Bound upper = band.upper();
        if (lower != null && lower.equals(upper)) {
            put(at + "lower", "EQUAL");
            put(at + "lo", PartWriter.axis(lower.at(), kind));
            return;
        }
        if (lower != null) {
            put(at + "lower", lower.closed() ? "FROM" : "ABOVE");
            put(at + "lo", PartWriter.axis(lower.at(), kind));
        }
        if (upper != null) {
            put(at + "upper", upper.closed() ? "TO" : "BELOW");
            put(at + "hi", PartWriter.axis(upper.at(), kind));
        }
    }

    private void input(String field, String axis, String name, InputKind kind) {
        put(field, name);
        put(axis, kind.name());
    }

    private void number(String field, @Nullable BigDecimal number) {
        put(field, number == null ? null : Exact.text(Exact.plain(number)));
    }

    private void put(String field, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            values.put(field, text);
        }
    }
}
