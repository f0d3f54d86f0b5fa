package vn.khoithidua.pact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.signature.Certificates;
import vn.khoithidua.signature.domain.Revocation;
import vn.khoithidua.signature.domain.SignatureFinding;
import vn.khoithidua.signature.domain.SignerCertificate;

/**
 * What the check found of a digital signature when its file came in; it is not asked anew later.
 *
 * @param holder the name in the certificate
 * @param issuer the name of who issued it
 * @param serial hexadecimal digits
 * @param signedAt the time of the stamp, or the one that the signer's machine claims; null if none
 * @param stamped whether a trusted clock vouches for the time
 */
public record SignatureProof(
        String holder,
        String issuer,
        String serial,
        @Nullable Instant signedAt,
        boolean stamped,
        Revocation revocation) {

    /** Takes what was found. */
    static SignatureProof of(SignatureFinding finding, SignerCertificate certificate) {
        Instant stamp = finding.stampedAt();
        return new SignatureProof(
                certificate.holder(),
                Certificates.commonName(certificate.issuer()),
                certificate.serial(),
                stamp == null ? finding.claimedAt() : stamp,
                stamp != null,
                finding.revocation());
    }

    /** Key of the words for the time. */
    public String timeKey() {
        return "pact.proof." + (signedAt == null ? "untimed" : stamped ? "stamped" : "claimed");
    }

    /** Key of the words for whether the certificate had been revoked. */
    public String revocationKey() {
        return "pact.proof.revocation." + revocation.name();
    }

    /** Whether the issuer's list said that it had not been revoked. */
    public boolean isKnownGood() {
        return revocation == Revocation.GOOD;
    }
}
