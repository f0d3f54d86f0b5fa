package vn.khoithidua.signature.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One signature of a paper, as the check found it.
 *
 * @param certificate whose it is; null if the paper does not hold the certificate
 * @param claimedAt the time that the signer's machine claims; null if none
 * @param stampedAt the time of a valid time stamp; null if there is none
 * @param added whether it was added to what had been issued
 * @param faults why it is not taken; empty if it is in order
 */
public record SignatureFinding(
        @Nullable SignerCertificate certificate,
        @Nullable Instant claimedAt,
        @Nullable Instant stampedAt,
        Revocation revocation,
        boolean added,
        List<PdfFault> faults) {

    public SignatureFinding {
        faults = List.copyOf(faults);
    }

    public boolean isValid() {
        return faults.isEmpty();
    }
}
