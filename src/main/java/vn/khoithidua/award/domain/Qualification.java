package vn.khoithidua.award.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a member must have reached to qualify for a kind. What is null is not asked for.
 *
 * @param worstPlace the worst place that qualifies, at least 1; null for any
 * @param counting whose places count
 * @param minimum the least value, in the unit of the ranking (points or percent)
 * @param votesShare the least share of yes votes among the bloc's roll, 0 to 1; asked only once
 *     votes are recorded
 */
public record Qualification(
        @Nullable Integer worstPlace,
        PlaceCounting counting,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal votesShare) {

    /** Everyone qualifies. */
    public static final Qualification ANY =
            new Qualification(null, PlaceCounting.AS_RANKED, null, null);

    /** Which place is meant. */
    public enum PlaceCounting {
        /** The place of the ranking, whoever holds the better ones: who leads the bloc leads it. */
        AS_RANKED,
        /** The place among those that may be considered at all. */
        AMONG_CONSIDERED
    }

    public Qualification {
        if (worstPlace != null && worstPlace < 1) {
            throw new IllegalArgumentException("Places begin at 1, not " + worstPlace);
        }
    }

    public static Qualification upToPlace(int worst) {
        return new Qualification(worst, PlaceCounting.AS_RANKED, null, null);
    }

    /**
     * Whether anything limits who qualifies: without that and without a quota nobody is
     * recommended.
     */
    boolean limits() {
        return worstPlace != null || minimum != null;
    }

    /** Why the member does not qualify; empty if it does. */
    Optional<AwardReason> refusal(Candidate one, int placeAmongConsidered) {
        int place = counting == PlaceCounting.AS_RANKED ? one.placeOrThrow() : placeAmongConsidered;
        if (worstPlace != null && place > worstPlace) {
            return Optional.of(AwardReason.PLACE_TOO_LOW);
        }
        if (minimum != null && one.value().compareTo(minimum) < 0) {
            return Optional.of(AwardReason.BELOW_MINIMUM);
        }
        if (votesShare != null && one.votes() != null && !one.votes().reaches(votesShare)) {
            return Optional.of(AwardReason.VOTES_MISSING);
        }
        return Optional.empty();
    }
}
