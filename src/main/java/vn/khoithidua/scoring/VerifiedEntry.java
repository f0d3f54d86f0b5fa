package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.util.Map;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;

/**
 * What a verifier enters for a cell.
 *
 * @param revision the cell's revision that the person saw, 0 for an empty cell
 * @param reason why it differs; without it a difference is kept as a draft and closing is refused;
 *     at most 2,000 characters
 */
public record VerifiedEntry(
        RosterLineId line, CriterionKey criterion, long revision, Content content, String reason) {

    /** The ways to verify. */
    public sealed interface Content {

        /** The member's own result is right. */
        record AsSelf() implements Content {}

        /** Corrected inputs, typed; the rule computes. */
        record Result(Map<String, String> inputs) implements Content {
            public Result {
                inputs = Map.copyOf(inputs);
            }
        }

        /**
         * Points. Where the rule gives the same they are the rule's; otherwise they override it.
         */
        record Points(BigDecimal points) implements Content {}

        /** Back to not verified. */
        record Cleared() implements Content {}
    }
}
