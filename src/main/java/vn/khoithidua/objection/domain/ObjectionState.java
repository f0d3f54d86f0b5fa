package vn.khoithidua.objection.domain;

import java.util.Set;

/** The states of an objection. */
public enum ObjectionState {
    /** Drafted by an officer, not filed by the leader. */
    DRAFT,
    /** Filed; its clock runs. */
    FILED,
    /** The secretary has proposed a decision to the head. */
    UNDER_REVIEW,
    /** The member got what it asked for. */
    ACCEPTED,
    /** It got another value than was verified, but not the one it asked for. */
    PARTLY,
    /** The verified value stands. */
    REFUSED,
    /** Taken back by the member before a decision. */
    WITHDRAWN;

    private static final Set<ObjectionState> PENDING = Set.of(FILED, UNDER_REVIEW);
    private static final Set<ObjectionState> DECIDED = Set.of(ACCEPTED, PARTLY, REFUSED);

    /** Filed and neither decided nor withdrawn: while there is one, no points become final. */
    public boolean isPending() {
        return PENDING.contains(this);
    }

    public boolean isDecided() {
        return DECIDED.contains(this);
    }
}
