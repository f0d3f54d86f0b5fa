package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;

/**
 * What a verifier enters for a cell.
 *
 * @param revision the cell's revision that the person saw, 0 for an empty cell
 * @param reason why it differs; without it a difference is kept as a draft and closing is refused;
 *     at most 2,000 characters; null keeps the one that is there
 */
public record VerifiedEntry(
        RosterLineId line,
        CriterionKey criterion,
        long revision,
        Content content,
        @Nullable String reason) {

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

        /** What was typed for points and is no number; refused with its text. */
        record Unreadable(String text) implements Content {}

        /** The points that the rule gives for the result that counts; an override is dropped. */
        record ByRule() implements Content {}

        /**
         * What was there before, as the answer of a change told it.
         *
         * @param inputs in the stored form of {@code Inputs}
         * @param points set against the rule, or null where the rule gives them
         */
        record Restored(Map<String, String> inputs, @Nullable BigDecimal points)
                implements Content {
            public Restored {
                inputs = Map.copyOf(inputs);
            }
        }

        /** Back to not verified. */
        record Cleared() implements Content {}
    }
}
