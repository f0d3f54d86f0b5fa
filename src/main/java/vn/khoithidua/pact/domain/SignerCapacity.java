package vn.khoithidua.pact.domain;

/** In which capacity somebody signs for an agency. */
public enum SignerCapacity {
    /** The head of the agency. */
    HEAD,
    /** KT.: a deputy signs for the head. */
    DEPUTY,
    /** TUQ.: somebody authorised in writing. */
    AUTHORISED
}
