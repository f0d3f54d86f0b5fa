package vn.khoithidua.pact;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;

/**
 * A leader's confirmation in the application.
 *
 * @param seenHash the full hash that the page showed
 * @param who whom the person signs for, and as what
 * @param led the agencies the person leads today
 * @param passwordAt when the person last gave the password again
 */
public record Confirmation(
        BlocYearId year,
        PactId pact,
        String seenHash,
        SignatureDraft who,
        Set<OrganizationId> led,
        Instant passwordAt,
        Actor by) {

    /** How long a password given again counts. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    public Confirmation {
        led = Set.copyOf(led);
    }

    boolean isFresh(Instant now) {
        return !passwordAt.isAfter(now) && passwordAt.plus(FRESH).isAfter(now);
    }
}
