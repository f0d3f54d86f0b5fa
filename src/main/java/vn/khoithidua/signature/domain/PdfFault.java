package vn.khoithidua.signature.domain;

/**
 * Why a signed paper is not taken, in the order in which it is looked at. Each has a text {@code
 * signature.fault.<name>} that says what, why and what to do.
 */
public enum PdfFault {
    /** Another paper is being checked; nothing was looked at yet. */
    BUSY,
    /** Not a PDF, too large, locked, or it carries programs or files. */
    FORBIDDEN,
    /** It does not begin with exactly the bytes that were issued. */
    NOT_ISSUED,
    /** Nothing was added: no new signature. */
    UNSIGNED,
    /** More than one new signature, or what was added is far more than a signature. */
    TOO_MUCH,
    /** A signature leaves out more than itself, or something follows the last one. */
    BYTE_RANGE,
    /** Pages added or taken away. */
    PAGES,
    /** Something else than a signature was changed, or a visible block covers other things. */
    CHANGED,
    /** The signature forbids those who come after it to sign. */
    LOCKED,
    /** The paper is not what the signature was made over. */
    BROKEN,
    /** SHA-1, a short key or another weak technique. */
    WEAK,
    /** Nobody that this installation trusts vouches for the certificate. */
    UNKNOWN_ISSUER,
    /** The certificate was not, or is no longer, valid. */
    EXPIRED,
    /** The certificate was revoked or suspended. */
    REVOKED,
    /** The certificate is not for signing. */
    NOT_FOR_SIGNING,
    /** Anything else the check could not make sure of. */
    UNSURE,
    /** The certificate is not the one registered for this agency. */
    WRONG_SIGNER,
    /** The signature stands in the field that was laid out for another agency. */
    WRONG_PLACE;

    public String key() {
        return "signature.fault." + name();
    }
}
