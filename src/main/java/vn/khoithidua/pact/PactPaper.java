package vn.khoithidua.pact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.StoredFileId;

/**
 * A version as the one PDF that was made of it when it was frozen. It is never made anew.
 *
 * @param sha256 over its bytes, hexadecimal
 * @param sealedBy the name in the certificate of the server's seal; null if it was issued unsealed
 */
public record PactPaper(
        PactId pact,
        StoredFileId file,
        String sha256,
        @Nullable String sealedBy,
        Instant issuedAt) {

    public boolean isSealed() {
        return sealedBy != null;
    }
}
