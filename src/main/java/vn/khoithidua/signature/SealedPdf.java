package vn.khoithidua.signature;

import org.jspecify.annotations.Nullable;

/**
 * A paper as it is issued: from now on only signatures may be added to it.
 *
 * @param content its bytes; never changed by whoever holds it
 * @param seal the certificate of the server's seal, as bytes; null if the server has no key
 */
@SuppressWarnings("ArrayRecordComponent") // a paper of half a megabyte is handed on, not compared
public record SealedPdf(byte[] content, byte @Nullable [] seal) {

    /** SHA-256 over the content, hexadecimal. */
    public String sha256() {
        return Certificates.sha256(content);
    }
}
