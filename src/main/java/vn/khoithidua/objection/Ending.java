package vn.khoithidua.objection;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.objection.domain.Outcome;
import vn.khoithidua.scoring.VerifiedEntry;

/**
 * How a case should end: the secretary's proposal, or the head's decision.
 *
 * @param value what the cell is given where it is accepted in part; else null
 * @param reason at most 2,000 characters
 */
public record Ending(Outcome outcome, VerifiedEntry.@Nullable Content value, String reason) {

    public Ending {
        reason = VietnameseText.clean(reason);
    }

    /** One that leaves no value to be given. */
    static Ending plain(Outcome outcome, String reason) {
        return new Ending(outcome, null, reason);
    }
}
