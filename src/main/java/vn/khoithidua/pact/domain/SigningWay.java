package vn.khoithidua.pact.domain;

/** How an agency signed; each is shown for what it is. */
public enum SigningWay {
    /**
     * Xác nhận điện tử: the leader confirmed in the application. Never called a digital signature.
     */
    CONFIRMED,
    /** Ký số: the PDF signed with the agency's token, checked when it came back. */
    DIGITAL,
    /** Signed by hand on paper; the secretary recorded it with a scan. */
    WET
}
