package vn.khoithidua.signature.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a paper that came back found.
 *
 * @param faults of the whole paper, the first one first; empty if there are none
 * @param signatures in the order in which they were made, the server's seal first; empty if the
 *     check stopped before it read them
 * @param anchors SHA-256 over the anchors that were trusted
 * @param place name of the laid out field that was signed; empty for a field of its own
 */
public record SignedPdfReport(
        List<PdfFault> faults, List<SignatureFinding> signatures, String anchors, String place) {

    public SignedPdfReport {
        faults = List.copyOf(faults);
        signatures = List.copyOf(signatures);
    }

    /** A paper that was not looked at further. */
    public static SignedPdfReport stopped(PdfFault fault) {
        return new SignedPdfReport(List.of(fault), List.of(), "", "");
    }

    /** Whether the paper is in order and bears exactly one new signature, in order too. */
    public boolean isValid() {
        return fault() == null && added().isPresent();
    }

    /** The same, with a fault if the new signature is not made with this certificate. */
    public SignedPdfReport by(SignerCertificate registered) {
        boolean same =
                added().map(SignatureFinding::certificate)
                        .filter(found -> found.isSameAs(registered))
                        .isPresent();
        return same || fault() != null ? this : with(PdfFault.WRONG_SIGNER);
    }

    /** The same, with a fault if another signer's field was signed. */
    public SignedPdfReport in(String own) {
        boolean mine = place.isEmpty() || place.equals(own);
        return mine || fault() != null ? this : with(PdfFault.WRONG_PLACE);
    }

    private SignedPdfReport with(PdfFault fault) {
        return new SignedPdfReport(List.of(fault), signatures, anchors, place);
    }

    /** The first reason not to take the paper, or null. */
    public @Nullable PdfFault fault() {
        if (!faults.isEmpty()) {
            return faults.getFirst();
        }
        return signatures.stream()
                .flatMap(signature -> signature.faults().stream())
                .findFirst()
                .orElse(null);
    }

    /** The new signature. */
    public Optional<SignatureFinding> added() {
        return signatures.stream().filter(SignatureFinding::added).findFirst();
    }
}
