package vn.khoithidua.signature.domain;

/** Whether a certificate had been revoked, as far as this installation can know. */
public enum Revocation {
    /** A list or answer of the issuer says that it was not. */
    GOOD,
    REVOKED,
    /** Neither list nor answer was at hand; accepted, and marked. */
    UNKNOWN
}
