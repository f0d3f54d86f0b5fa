package vn.khoithidua.award.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.RosterLineId;

/**
 * A member of the bloc as the awards see it.
 *
 * @param line its line on the roster
 * @param place its place in the ranking, shared ones alike; null if unplaced
 * @param value the value it was ranked by
 * @param votes the bloc's votes for it, or null if none are recorded
 * @param eligibility whether it may be considered
 */
public record Candidate(
        RosterLineId line,
        @Nullable Integer place,
        BigDecimal value,
        @Nullable YesVotes votes,
        Eligibility eligibility) {

    boolean contends() {
        return place != null && eligibility.considered();
    }

    int placeOrThrow() {
        if (place == null) {
            throw new IllegalStateException("Roster line " + line + " has no place");
        }
        return place;
    }
}
