package vn.khoithidua.pact;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a signer with a token has before him.
 *
 * @param own the file that this signer has now; null if none
 * @param others who else has it; empty where everybody signs a copy
 * @param certificates the certificates registered for the agency
 * @param sealed whether the paper was issued with the server's seal: only then it is given out
 * @param copies whether everybody signs a copy instead of one file in turn
 * @param now the server's time
 */
public record SigningDesk(
        @Nullable PaperLease own,
        List<PaperLease> others,
        List<SignerEntry> certificates,
        boolean sealed,
        boolean copies,
        Instant now) {

    public SigningDesk {
        others = List.copyOf(others);
        certificates = List.copyOf(certificates);
    }

    /** Whether this signer has had the file for too long: another may take it over. */
    public boolean isOverdue() {
        return own != null && own.isOver(now);
    }

    /** Whether the file can be taken now. */
    public boolean isFree() {
        return others.stream().allMatch(lease -> lease.isOver(now));
    }
}
