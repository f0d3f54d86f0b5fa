package vn.khoithidua.award;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.award.domain.Eligibility;
import vn.khoithidua.kernel.RosterLineId;

/**
 * Why a member is not considered, as recorded.
 *
 * @param state pending or excluded
 * @param ground in words
 * @param evidence the paper it rests on
 * @param from first day
 * @param to last day, or null while it lasts
 * @param enteredBy who entered it, by name
 * @param liftedOn when it was lifted, or null
 * @param liftReason why it was lifted
 * @param liftedBy who lifted it, by name
 */
public record Exclusion(
        UUID id,
        RosterLineId line,
        Eligibility.State state,
        String ground,
        String evidence,
        LocalDate from,
        @Nullable LocalDate to,
        String enteredBy,
        @Nullable LocalDate liftedOn,
        @Nullable String liftReason,
        @Nullable String liftedBy) {

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from)
                && (to == null || !day.isAfter(to))
                && (liftedOn == null || day.isBefore(liftedOn));
    }
}
