package vn.khoithidua.award;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.award.domain.AwardFact;
import vn.khoithidua.award.domain.AwardStep;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;

/**
 * One award proposed for one agency, with everything that became of it.
 *
 * @param blocYear null for an award of earlier years, entered from its decision
 * @param line its roster line, or null likewise
 * @param organizationName the name it bore then
 * @param yearLabel such as "2024"
 * @param kind code of the kind
 * @param kindName name of the kind then
 * @param place place in the bloc's ranking, or null
 * @param recommended kinds that were recommended, by code, joined by commas; empty for none
 * @param reason why the bloc proposed something else, or empty
 * @param facts in the order recorded
 */
public record Nomination(
        NominationId id,
        AuthorityId authority,
        @Nullable BlocYearId blocYear,
        @Nullable RosterLineId line,
        OrganizationId organization,
        String organizationName,
        String yearLabel,
        String kind,
        String kindName,
        @Nullable Integer place,
        String recommended,
        String reason,
        String recordedBy,
        Instant recordedAt,
        List<RecordedFact> facts) {

    public Nomination {
        facts = List.copyOf(facts);
    }

    /**
     * A fact with who entered it and when.
     *
     * @param by by name
     */
    public record RecordedFact(AwardFact fact, String by, Instant at) {}

    /** The last fact of a step, or null. */
    public @Nullable AwardFact last(AwardStep step) {
        AwardFact last = null;
        for (RecordedFact one : facts) {
            last = one.fact().step() == step ? one.fact() : last;
        }
        return last;
    }

    /** The decision, or null. */
    public @Nullable AwardFact decision() {
        return last(AwardStep.DECIDED);
    }

    /** The handing out, or null. */
    public @Nullable AwardFact handOut() {
        return last(AwardStep.HANDED_OUT);
    }

    /** The revocation, or null. */
    public @Nullable AwardFact revocation() {
        return last(AwardStep.REVOKED);
    }

    /** How the nomination stands, in one word. */
    public Standing standing() {
        AwardFact decided = last(AwardStep.DECIDED);
        if (last(AwardStep.REVOKED) != null) {
            return Standing.REVOKED;
        }
        if (decided != null) {
            boolean handed = last(AwardStep.HANDED_OUT) != null;
            return !decided.granted()
                    ? Standing.REFUSED
                    : handed ? Standing.HANDED_OUT : Standing.DECIDED;
        }
        AwardFact voted = last(AwardStep.VOTED);
        AwardFact appraised = last(AwardStep.APPRAISED);
        if (voted != null) {
            return voted.granted() ? Standing.VOTED : Standing.NOT_PASSED;
        }
        if (appraised != null) {
            return appraised.granted() ? Standing.APPRAISED : Standing.NOT_PASSED;
        }
        return Standing.PROPOSED;
    }

    /** The words for how a nomination stands. */
    public enum Standing {
        PROPOSED,
        APPRAISED,
        VOTED,
        /**
         * Not recommended by the standing agency, or not passed by the council; not decided yet.
         */
        NOT_PASSED,
        DECIDED,
        REFUSED,
        HANDED_OUT,
        REVOKED
    }
}
