package vn.khoithidua.pact;

import java.time.LocalDate;
import java.util.Optional;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.pact.domain.SignerCapacity;

/** Says who signs in a leader's place; implemented above, where substitutes are named. */
@FunctionalInterface
public interface StandIns {

    /** As what a person signs for an agency on a day; empty for the leader itself. */
    Optional<StandIn> of(
            BlocYearId year, UserId person, OrganizationId organization, LocalDate day);

    /**
     * Somebody who signs in a leader's place.
     *
     * @param absent who is on leave; may be empty
     * @param paperNo number of the document that says so
     * @param until the last day
     */
    record StandIn(SignerCapacity capacity, String absent, String paperNo, LocalDate until) {}
}
