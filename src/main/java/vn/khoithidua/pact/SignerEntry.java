package vn.khoithidua.pact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.signature.domain.SignerCertificate;

/**
 * A certificate with which an agency signs in a bloc-year, as the secretary registered it.
 *
 * @param endedAt when it was struck off; null while it counts
 */
public record SignerEntry(
        UUID id,
        RosterLineId line,
        SignerCertificate certificate,
        String registeredBy,
        Instant registeredAt,
        @Nullable Instant endedAt) {

    public boolean counts() {
        return endedAt == null;
    }
}
