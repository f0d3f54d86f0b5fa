package vn.khoithidua.signature;

import java.time.Duration;
import java.time.Instant;
import vn.khoithidua.signature.domain.SignerCertificate;

/**
 * A certificate of an issuer, as the installation's folder holds it.
 *
 * @param file its name in the folder
 * @param pinned whether its SHA-256 stands in the folder's list; only then it is trusted
 */
public record TrustAnchor(String file, SignerCertificate certificate, boolean pinned) {

    private static final Duration ALARM = Duration.ofDays(90);

    /** Whether it ends within 90 days, or has ended. */
    public boolean endsSoon(Instant now) {
        return now.plus(ALARM).isAfter(certificate.until());
    }
}
