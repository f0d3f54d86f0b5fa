package vn.khoithidua.pact;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.pact.domain.SignerCapacity;
import vn.khoithidua.pact.domain.SigningWay;

/**
 * One agency's signature on one version; never changed.
 *
 * @param signedOn the day of signing; for paper as the secretary recorded it
 * @param late whether that day was after the step's deadline
 * @param file scan of the signed paper, or the PDF with the digital signature; null for a
 *     confirmation
 * @param statement what the signer confirmed, in full
 * @param receipt a number to quote
 * @param proof what the check found of a digital signature; null for the other ways
 */
public record PactSignature(
        RosterLineId line,
        SigningWay way,
        String signer,
        String title,
        SignerCapacity capacity,
        LocalDate signedOn,
        boolean late,
        @Nullable StoredFileId file,
        String statement,
        String receipt,
        String recordedBy,
        Instant recordedAt,
        @Nullable SignatureProof proof) {

    public boolean isConfirmed() {
        return way == SigningWay.CONFIRMED;
    }

    /** Whether the time is that of this system, not a day written on paper. */
    public boolean isTimed() {
        return way != SigningWay.WET;
    }
}
