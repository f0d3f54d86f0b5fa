package vn.khoithidua.registration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.registration.domain.RegistrationState;

/**
 * A member's registration; its targets stand with the criteria table.
 *
 * @param awards what it strives for, by the names of the day they were chosen
 * @param words its own words, several lines
 * @param handedInAt when it was handed in for the first time
 * @param returnReason why it was sent back the last time
 * @param revision 0 while nothing was saved; counts every change
 */
public record Registration(
        RosterLineId line,
        RegistrationState state,
        List<AwardName> awards,
        String words,
        @Nullable Instant handedInAt,
        @Nullable String handedInBy,
        @Nullable String returnReason,
        long revision) {

    public Registration {
        awards = List.copyOf(awards);
    }

    static Registration none(RosterLineId line) {
        return new Registration(line, RegistrationState.DRAFT, List.of(), "", null, null, null, 0);
    }

    /** Whether anything was saved. */
    public boolean isBegun() {
        return revision > 0;
    }
}
