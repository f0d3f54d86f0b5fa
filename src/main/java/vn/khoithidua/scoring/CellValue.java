package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.GateEffect;
import vn.khoithidua.criteria.domain.Inputs;
import vn.khoithidua.criteria.domain.Score;

/**
 * One of the values of a cell.
 *
 * @param inputs the result; what was not entered is not in it
 * @param points by the rule, or set by the verifier; null while inputs are missing
 * @param override whether the verifier set the points instead of the rule
 * @param provisional whether results of others may still change the points
 * @param words explanation of a self-score, reason of a verified one; may be empty
 * @param author null if the value was never entered
 */
public record CellValue(
        Inputs inputs,
        @Nullable BigDecimal points,
        boolean override,
        boolean provisional,
        List<GateEffect> gates,
        String words,
        @Nullable Author author) {

    public static final CellValue NONE =
            new CellValue(Inputs.NONE, null, false, false, List.of(), "", null);

    public CellValue {
        gates = List.copyOf(gates);
    }

    /** Points by the rule; none while the result is incomplete. */
    static CellValue computed(Inputs inputs, Score score, String words, Author author) {
        return new CellValue(
                inputs,
                score.complete() ? score.points() : null,
                false,
                score.provisional(),
                score.gates(),
                words,
                author);
    }

    /** The same value with the points that the rule gives now. */
    CellValue recomputed(Score score) {
        return override
                ? this
                : new CellValue(
                        inputs,
                        score.complete() ? score.points() : null,
                        false,
                        score.provisional(),
                        score.gates(),
                        words,
                        author);
    }

    /** Points set against the rule; what the result says of gates stays. */
    CellValue overridden(BigDecimal set, String reason, Author by) {
        return new CellValue(inputs, set, true, false, gates, reason, by);
    }

    /** Whether nothing differs but perhaps the author. */
    boolean says(CellValue other) {
        return sameNumber(points, other.points)
                && override == other.override
                && provisional == other.provisional
                && words.equals(other.words)
                && gates.equals(other.gates)
                && inputs.stored().equals(other.inputs.stored());
    }

    static boolean sameNumber(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null
                ? Objects.equals(one, other)
                : one.compareTo(other) == 0;
    }
}
