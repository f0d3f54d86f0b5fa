package vn.khoithidua.leadership;

/** As what somebody acts for an absent leader. */
public enum StandInCapacity {
    /** KT.: a deputy acts for the head. */
    FOR_HEAD,
    /** TUQ., thay mặt: somebody authorised in writing. */
    AUTHORISED,
    /** Phụ trách: put in charge by the superior body. */
    IN_CHARGE
}
