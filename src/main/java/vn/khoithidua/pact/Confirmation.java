package vn.khoithidua.pact;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.UserId;

/**
 * A leader's confirmation in the application.
 *
 * @param seenHash the full hash that the page showed
 * @param who whom the person signs for, and as what
 * @param led the agencies the person leads today
 * @param stepUp what the person last gave again
 */
public record Confirmation(
        BlocYearId year,
        PactId pact,
        String seenHash,
        SignatureDraft who,
        Set<OrganizationId> led,
        StepUp stepUp,
        Actor by) {

    /** How long a password given again counts. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    public Confirmation {
        led = Set.copyOf(led);
    }

    /**
     * The password, given again.
     *
     * @param person who gave it
     * @param code whether a code of the second factor was given with it
     */
    public record StepUp(UserId person, Instant at, boolean code) implements Serializable {

        public boolean isFresh(Instant now) {
            return !at.isAfter(now) && at.plus(FRESH).isAfter(now);
        }
    }
}
