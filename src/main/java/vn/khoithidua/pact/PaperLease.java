package vn.khoithidua.pact;

import java.time.Instant;
import java.util.UUID;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.StoredFileId;

/**
 * The file that a signer has been given to sign with a token; nobody else signs it meanwhile.
 *
 * @param file what was given: what comes back must begin with exactly its bytes
 * @param until when another signer may take it over
 */
public record PaperLease(
        UUID id, RosterLineId line, StoredFileId file, String takenBy, Instant until) {

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
