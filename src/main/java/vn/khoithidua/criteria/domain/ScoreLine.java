package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one rule did, so that the points of a cell are the sum of its lines.
 *
 * @param key the message's key
 * @param args the message's arguments, ready to print
 * @param points rounded to the table's step; negative where it takes away
 * @param missing names of inputs without which it cannot be computed
 * @param refused inputs that it cannot take
 * @param provisional whether it may change with results of others that are still missing
 */
public record ScoreLine(
        String key,
        List<String> args,
        BigDecimal points,
        List<String> missing,
        List<InputProblem> refused,
        boolean provisional) {

    public ScoreLine {
        args = List.copyOf(args);
        points = Exact.plain(points);
        missing = List.copyOf(missing);
        refused = List.copyOf(refused);
    }

    static ScoreLine of(String kind, BigDecimal points, String... args) {
        return new ScoreLine(
                "criteria.line." + kind, List.of(args), points, List.of(), List.of(), false);
    }

    static ScoreLine missing(String input) {
        return new ScoreLine(
                "criteria.line.missing",
                List.of(input),
                BigDecimal.ZERO,
                List.of(input),
                List.of(),
                false);
    }

    static ScoreLine refused(InputProblem problem) {
        return new ScoreLine(
                "criteria.line.refused",
                List.of(problem.input()),
                BigDecimal.ZERO,
                List.of(),
                List.of(problem),
                false);
    }

    ScoreLine provisionally(boolean yes) {
        return new ScoreLine(key, args, points, missing, refused, yes);
    }

    /** With nothing left to ask: what it would still need no longer matters. */
    ScoreLine settled() {
        return new ScoreLine(key, args, points, List.of(), refused, false);
    }
}
