package vn.khoithidua.criteria.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says rules in plain words, line by line beside the notation. */
public final class SpokenRules {

    private SpokenRules() {}

    /** One phrase for each line of {@link Notation#print}, in the same order. */
    public static List<Phrase> lines(Scoring scoring) {
        List<Phrase> lines = new ArrayList<>();
        if (scoring.base() != null) {
            lines.add(rule(scoring.base()));
        }
        for (RuleGroup group : scoring.groups()) {
            if (!group.plain()) {
                lines.add(head(group));
            }
            group.rules().forEach(rule -> lines.add(rule(rule)));
        }
        scoring.gates().forEach(gate -> lines.add(rule(gate)));
        return List.copyOf(lines);
    }

    private static Phrase head(RuleGroup group) {
        List<Phrase> says = new ArrayList<>();
        if (group.floor() != null) {
            says.add(Phrase.of("group.floor", Exact.text(group.floor().negate())));
        }
        if (group.ceiling() != null) {
            says.add(Phrase.of("group.ceiling", Exact.text(group.ceiling())));
        }
        says.add(Phrase.of("group." + group.choice().name().toLowerCase(Locale.ROOT)));
        if (group.condition() != null) {
            says.add(Phrase.of("group.when", PartWords.condition(group.condition())));
        }
        String label = group.label();
        return label == null ? Phrase.of("group", says) : Phrase.of("group.named", label, says);
    }

    private static Phrase rule(Rule rule) {
        return switch (rule) {
            case Judged it ->
                    it.max() == null
                            ? Phrase.of("judged", it.input())
                            : Phrase.of("judged.max", it.input(), Exact.text(it.max()));
            case Achieved it ->
                    it.input() == null
                            ? Phrase.of("standard", Exact.text(it.points()))
                            : Phrase.of("achieved", it.input(), Exact.text(it.points()));
            case Steps it ->
                    Phrase.of(
                            "steps",
                            it.input(),
                            PartWords.steps(it.steps(), it.kind()),
                            PartWords.rest(it.otherwise()));
            case TargetRatio it ->
                    Phrase.of(
                            it.lessIsBetter() ? "ratio.less" : "ratio",
                            it.input(),
                            Exact.text(it.max()),
                            PartWords.target(it.commonTarget()),
                            Phrase.of(it.capped() ? "capped" : "uncapped"));
            case RelativeToBest it ->
                    Phrase.of(
                            "relative",
                            it.input(),
                            PartWords.target(it.commonTarget()),
                            Exact.text(Exact.plain(it.share().scaleByPowerOfTen(2))),
                            Exact.text(it.max()));
            case ByPlace it ->
                    Phrase.of(
                            "byPlace",
                            it.input(),
                            it.points().entrySet().stream()
                                    .map(
                                            entry ->
                                                    Phrase.of(
                                                            "place",
                                                            entry.getKey().toString(),
                                                            Exact.text(entry.getValue())))
                                    .toList(),
                            PartWords.rest(it.otherwise()));
            case TwoWayTable it -> twoWay(it);
            case Deduction it -> deduction(it);
            case Bonus it ->
                    Phrase.of("bonus", Exact.text(it.each()), PartWords.measure(it.measure()));
            case Gate it -> gate(it);
        };
    }

    private static Phrase twoWay(TwoWayTable it) {
        return Phrase.of(
                "twoWay",
                it.classInput(),
                it.rateInput(),
                it.rows().stream()
                        .map(
                                row ->
                                        Phrase.of(
                                                "twoWay.row",
                                                PartWords.band(row.size(), it.classKind()),
                                                PartWords.steps(row.steps(), it.rateKind())))
                        .toList());
    }

    private static Phrase deduction(Deduction it) {
        Object amount =
                it.least().equals(it.most())
                        ? Exact.text(it.most())
                        : Phrase.of("amount.range", Exact.text(it.least()), Exact.text(it.most()));
        Phrase measure = PartWords.measure(it.measure());
        String exempt = it.exemptIf();
        return exempt == null
                ? Phrase.of("deduction", amount, measure)
                : Phrase.of("deduction.exempt", amount, measure, exempt);
    }

    private static Phrase gate(Gate it) {
        Phrase condition = PartWords.condition(it.condition());
        Phrase effect = Phrase.of("effect." + it.effect().name().toLowerCase(Locale.ROOT));
        String ground = it.ground();
        return ground == null
                ? Phrase.of("gate", condition, effect)
                : Phrase.of("gate.ground", condition, effect, ground);
    }
}
