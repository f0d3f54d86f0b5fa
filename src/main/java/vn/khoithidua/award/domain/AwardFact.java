package vn.khoithidua.award.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a nomination.
 *
 * @param step what
 * @param granted the outcome; false means refused at this step
 * @param on when it happened
 * @param documentNo number of the paper that tells of it, or empty
 * @param signer who signed it, with title, or empty
 * @param place where it was handed out, or empty
 * @param votes the council's votes, or null
 * @param reason why, or empty
 */
public record AwardFact(
        AwardStep step,
        boolean granted,
        LocalDate on,
        String documentNo,
        String signer,
        String place,
        @Nullable YesVotes votes,
        String reason) {

    /** A fact with its paper only. */
    public static AwardFact of(
            AwardStep step, boolean granted, LocalDate on, String documentNo, String reason) {
        return new AwardFact(step, granted, on, documentNo, "", "", null, reason);
    }
}
