package vn.khoithidua.criteria.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.InputSpec;
import vn.khoithidua.criteria.domain.ResultReader;
import vn.khoithidua.criteria.domain.Score;
import vn.khoithidua.criteria.domain.ScoreLine;
import vn.khoithidua.criteria.domain.Scoring;
import vn.khoithidua.criteria.domain.Situation;
import vn.khoithidua.kernel.NumberText;

/**
 * A trial of rules with a result that somebody makes up.
 *
 * @param target the target to try with, as typed
 * @param points null until something was tried, or while it cannot be computed
 * @param problems what cannot be read or is missing
 */
record TryView(
        List<InputView> inputs,
        String target,
        @Nullable BigDecimal points,
        List<LineView> lines,
        List<String> problems,
        boolean provisional) {

    static final String PREFIX = "in:";
    static final String TARGET = "tryTarget";

    /** One input; {@code kindKey} is the message that says what may be entered. */
    record InputView(String name, String field, String kindKey, boolean yesNo, String value) {}

    /** What one rule did. */
    record LineView(String text, BigDecimal points) {}

    static TryView none() {
        return new TryView(List.of(), "", null, List.of(), List.of(), false);
    }

    static TryView untried(Scoring scoring) {
        return new TryView(inputs(scoring, Map.of()), "", null, List.of(), List.of(), false);
    }

    /** Computes what the typed result is worth. */
    static TryView of(
            Scoring scoring,
            Map<String, String> typed,
            String target,
            BigDecimal step,
            Words words) {
        ResultReader read = ResultReader.typed(scoring.inputs(), typed);
        BigDecimal aim = target.isBlank() ? null : NumberText.parse(target);
        Score score = scoring.score(Situation.of(read.inputs(), step).withTarget(aim));
        List<String> problems = new ArrayList<>();
        read.problems().forEach(problem -> problems.add(words.of(problem)));
        score.refused().forEach(problem -> problems.add(words.of(problem)));
        for (String name : score.missing()) {
            if (read.problems().stream().noneMatch(problem -> problem.input().equals(name))) {
                problems.add(words.of("criteria.line.missing", List.of(name)));
            }
        }
        List<LineView> lines =
                score.lines().stream()
                        .map(line -> new LineView(words.of(line), line.points()))
                        .toList();
        return new TryView(
                inputs(scoring, typed),
                target,
                problems.isEmpty() ? score.points() : null,
                problems.isEmpty() ? lines : List.of(),
                problems,
                score.lines().stream().anyMatch(ScoreLine::provisional));
    }

    private static List<InputView> inputs(Scoring scoring, Map<String, String> typed) {
        return scoring.inputs().stream().map(spec -> input(spec, typed)).toList();
    }

    private static InputView input(InputSpec spec, Map<String, String> typed) {
        String kind = spec.kind().name().toLowerCase(Locale.ROOT);
        return new InputView(
                spec.name(),
                PREFIX + spec.name(),
                "criteria.kind." + kind,
                kind.equals("yes_no"),
                typed.getOrDefault(spec.name(), ""));
    }
}
