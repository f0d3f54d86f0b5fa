package vn.khoithidua.award;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.award.domain.YesVotes;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.VietnameseText;

/**
 * What the bloc wants for a member.
 *
 * @param kind code of the kind, or null for expressly none
 * @param reason why it differs from the recommendation, or empty
 * @param votes yes votes of the bloc as its minutes record them, or null
 */
public record AwardChoice(
        RosterLineId line, @Nullable String kind, String reason, @Nullable YesVotes votes) {

    public AwardChoice {
        reason = VietnameseText.cleanLine(reason);
    }
}
