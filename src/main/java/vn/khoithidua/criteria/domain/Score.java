package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * The points of one cell with their explanation.
 *
 * @param points the sum of the lines
 * @param lines what each rule did, caps and gates included, in the order of the rules
 * @param gates the gates that fell
 */
public record Score(BigDecimal points, List<ScoreLine> lines, List<GateEffect> gates) {

    public Score {
        points = Exact.plain(points);
        lines = List.copyOf(lines);
        gates = List.copyOf(gates);
    }

    /** Names of the inputs without which the points are incomplete. */
    public List<String> missing() {
        return lines.stream().flatMap(line -> line.missing().stream()).distinct().toList();
    }

    /** Inputs that a rule cannot take: with any of them the result must be refused. */
    public List<InputProblem> refused() {
        return lines.stream().flatMap(line -> line.refused().stream()).distinct().toList();
    }

    /**
     * Whether the points may change with results of others that are still missing ("chờ cả khối").
     */
    public boolean provisional() {
        return lines.stream().anyMatch(ScoreLine::provisional);
    }

    /** Whether nothing is missing and nothing refused. */
    public boolean complete() {
        return missing().isEmpty() && refused().isEmpty();
    }
}
