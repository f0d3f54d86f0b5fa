package vn.khoithidua.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;
import vn.khoithidua.file.PdfRules;
import vn.khoithidua.signature.domain.PdfFault;
import vn.khoithidua.signature.domain.SignatureFinding;
import vn.khoithidua.signature.domain.SignedPdfReport;

/**
 * Checks a paper that was signed outside and came back, in the order of what is surest: what no PDF
 * may carry; that it begins with exactly the bytes issued; what each signature covers; changes
 * beside signatures; technique, issuer, validity and revocation of the certificate. The first fault
 * ends the check. Whose certificate it is, the asking module says.
 */
@Component
@RequiredArgsConstructor
@Slf4j
public class SignedPdfCheck {

    /** Far more than a signature with a picture, its certificates and a time stamp takes. */
    private static final int MOST_ADDED = 3 * 1024 * 1024;

    private final PdfRules rules;
    private final TrustAnchors anchors;
    // Pages are drawn and compared: one paper at a time bounds the memory.
    private final Semaphore place = new Semaphore(1);

    /**
     * Checks.
     *
     * @param issued the paper as this server issued it to the signer, sealed
     * @param sent what came back
     * @param at the time of the check: certificates must be valid then
     */
    public SignedPdfReport check(SealedPdf issued, byte[] sent, Instant at) {
        place.acquireUninterruptibly();
        try {
            return checked(issued, sent, at);
        } finally {
            place.release();
        }
    }

    private SignedPdfReport checked(SealedPdf issued, byte[] sent, Instant at) {
        int length = issued.content().length;
        if (rules.refusal("", sent).isPresent()) {
            return SignedPdfReport.stopped(PdfFault.FORBIDDEN);
        }
        if (sent.length < length || !Arrays.equals(issued.content(), 0, length, sent, 0, length)) {
            return SignedPdfReport.stopped(PdfFault.NOT_ISSUED);
        }
        if (sent.length == length) {
            return SignedPdfReport.stopped(PdfFault.UNSIGNED);
        }
        if (sent.length - length > MOST_ADDED) {
            return SignedPdfReport.stopped(PdfFault.TOO_MUCH);
        }
        try {
            PaperLayout before = PaperLayout.read(issued.content());
            PaperLayout after = PaperLayout.read(sent);
            PdfFault fault = after.faultAfter(before, length);
            if (fault == null && !VisibleBlocks.stayClear(issued.content(), sent)) {
                fault = PdfFault.CHANGED;
            }
            return fault == null
                    ? validated(issued, sent, at, after)
                    : SignedPdfReport.stopped(fault);
        } catch (UnreadablePdfException e) {
            log.info("A signed paper could not be read", e);
            return SignedPdfReport.stopped(PdfFault.FORBIDDEN);
        }
    }

    private SignedPdfReport validated(
            SealedPdf issued, byte[] sent, Instant at, PaperLayout after) {
        SignatureValidation.Outcome outcome = new SignatureValidation(anchors).of(issued, sent, at);
        List<SignatureFinding> findings = outcome.findings();
        List<PdfFault> faults = new ArrayList<>();
        if (findings.size() != after.signatures()) {
            // A library that reads fewer signatures than the paper holds proves nothing.
            log.error("{} of {} signatures were read", findings.size(), after.signatures());
            faults.add(PdfFault.UNSURE);
        }
        if (findings.stream().filter(SignatureFinding::added).count() != 1) {
            faults.add(PdfFault.TOO_MUCH);
        }
        return new SignedPdfReport(faults, findings, outcome.anchors());
    }
}
