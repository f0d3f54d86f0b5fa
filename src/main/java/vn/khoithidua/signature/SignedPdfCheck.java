package vn.khoithidua.signature;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import vn.khoithidua.file.PdfRules;
import vn.khoithidua.signature.domain.PdfFault;
import vn.khoithidua.signature.domain.SignatureFinding;
import vn.khoithidua.signature.domain.SignedPdfReport;

/**
 * Checks a paper that was signed outside and came back, in the order of what is surest: what no PDF
 * may carry; that it begins with exactly the bytes issued; what each signature covers; that nothing
 * but one field became different, to the eye too; technique, issuer, validity and revocation of the
 * certificate. The first fault ends the check. Whose certificate and whose field it is, the asking
 * module says.
 */
@Component
@RequiredArgsConstructor
@Slf4j
public class SignedPdfCheck {

    /** Far more than a signature with a picture, its certificates and a time stamp takes. */
    private static final int MOST_ADDED = 3 * 1024 * 1024;

    private static final int WAIT_SECONDS = 3;
    private static final int MOST_WAITING = 3;

    private final PdfRules rules;
    private final TrustAnchors anchors;
    // Pages are drawn and compared: one paper at a time bounds the memory.
    private final Semaphore turn = new Semaphore(1);

    /**
     * Checks. Whoever asks may hold a connection: it waits for a few seconds at most, and few wait;
     * the others are told to come again.
     *
     * @param issued the paper as this server issued it to the signer, sealed
     * @param sent what came back
     * @param at the time of the check: certificates must be valid then
     */
    public SignedPdfReport check(SealedPdf issued, byte[] sent, Instant at) {
        if (!takeTurn()) {
            return SignedPdfReport.stopped(PdfFault.BUSY);
        }
        try {
            return checked(issued, sent, at);
        } finally {
            turn.release();
        }
    }

    private boolean takeTurn() {
        try {
            return turn.getQueueLength() < MOST_WAITING
                    && turn.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
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
        AddedBytes added = new AddedBytes(sent, length);
        if (added.haveTwoLists() || !added.areSmall()) {
            return SignedPdfReport.stopped(PdfFault.FORBIDDEN);
        }
        try {
            return looked(issued, sent, added, at);
        } catch (UnreadablePdfException | IOException e) {
            log.info("A signed paper could not be read", e);
            return SignedPdfReport.stopped(PdfFault.FORBIDDEN);
        } catch (StackOverflowError e) {
            log.info("A signed paper goes too deep");
            return SignedPdfReport.stopped(PdfFault.FORBIDDEN);
        } catch (RuntimeException e) {
            log.error("A signed paper could not be checked", e);
            return SignedPdfReport.stopped(PdfFault.UNSURE);
        }
    }

    private SignedPdfReport looked(SealedPdf issued, byte[] sent, AddedBytes added, Instant at)
            throws IOException {
        PaperLayout before = PaperLayout.read(issued.content());
        PaperLayout after = PaperLayout.read(sent);
        PdfFault fault = after.faultAfter(before, issued.content().length);
        if (fault != null) {
            return SignedPdfReport.stopped(fault);
        }
        if (!added.endPlainly()) {
            return SignedPdfReport.stopped(PdfFault.FORBIDDEN);
        }
        try (PDDocument was = Loader.loadPDF(issued.content());
                // Strictly: what one reader repairs, another shows otherwise.
                PDDocument is = new PDFParser(new RandomAccessReadBuffer(sent)).parse(false)) {
            SignedUpdate update = new SignedUpdate(was, is);
            Optional<SignedField> signed = update.signed();
            if (signed.filter(SignedField::locks).isPresent()) {
                return SignedPdfReport.stopped(PdfFault.LOCKED);
            }
            VisibleBlocks blocks = new VisibleBlocks(was, is);
            boolean clear =
                    signed.isPresent()
                            && update.isAllOf(signed.get())
                            && blocks.stayClear(signed.get());
            return clear
                    ? validated(issued, sent, at, after, signed.get().place())
                    : SignedPdfReport.stopped(PdfFault.CHANGED);
        }
    }

    private SignedPdfReport validated(
            SealedPdf issued, byte[] sent, Instant at, PaperLayout after, String place) {
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
        return new SignedPdfReport(faults, findings, outcome.anchors(), place);
    }
}
