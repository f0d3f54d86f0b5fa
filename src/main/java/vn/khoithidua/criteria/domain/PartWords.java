package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Steps.Step;

/** Says the parts of rules in words: bands, measures, conditions. */
final class PartWords {

    private PartWords() {}

    static List<Phrase> steps(List<Step> steps, InputKind kind) {
        return steps.stream()
                .map(step -> Phrase.of("step", band(step.band(), kind), Exact.text(step.points())))
                .toList();
    }

    static Phrase rest(@Nullable BigDecimal otherwise) {
        return otherwise == null
                ? Phrase.of("rest.zero")
                : Phrase.of("rest", Exact.text(otherwise));
    }

    static Phrase target(@Nullable BigDecimal common) {
        return common == null
                ? Phrase.of("target.own")
                : Phrase.of("target.common", Exact.text(common));
    }

    static Phrase measure(Measure measure) {
        return switch (measure) {
            case Measure.Occurrences it ->
                    Phrase.of(it.kind() == InputKind.DAYS_LATE ? "each.day" : "each", it.input());
            case Measure.When it -> Phrase.of("when", condition(it.condition()));
            case Measure.Distance it -> {
                BigDecimal mark = it.mark();
                Object from =
                        mark == null ? Phrase.of("target.own") : PartWriter.axis(mark, it.kind());
                yield Phrase.of(
                        it.above() ? "distance.above" : "distance.below",
                        PartWriter.axis(it.unit(), it.kind()),
                        it.input(),
                        from,
                        Phrase.of("counting." + it.counting().name().toLowerCase(Locale.ROOT)));
            }
        };
    }

    static Phrase condition(Condition condition) {
        return condition.all().stream()
                .map(PartWords::requirement)
                .reduce((one, more) -> Phrase.of("and", one, more))
                .orElseThrow();
    }

    private static Phrase requirement(Requirement requirement) {
        return switch (requirement) {
            case Requirement.BaseMet it -> Phrase.of("base");
            case Requirement.Said it -> Phrase.of(it.yes() ? "yes" : "no", it.input());
            case Requirement.Within it ->
                    Phrase.of("within", it.input(), band(it.band(), it.kind()));
        };
    }

    static Phrase band(Band band, InputKind kind) {
        Band.Bound lower = band.lower();
        Band.Bound upper = band.upper();
        if (lower == null && upper != null) {
            return Phrase.of(upper.closed() ? "to" : "below", PartWriter.axis(upper.at(), kind));
        }
        if (lower == null) {
            throw new IllegalStateException("A band without bounds");
        }
        String from = PartWriter.axis(lower.at(), kind);
        if (upper == null) {
            return Phrase.of(lower.closed() ? "from" : "above", from);
        }
        if (lower.equals(upper)) {
            return Phrase.of("equal", from);
        }
        String name = (lower.closed() ? "from" : "above") + (upper.closed() ? "To" : "Below");
        return Phrase.of(name, from, PartWriter.axis(upper.at(), kind));
    }
}
