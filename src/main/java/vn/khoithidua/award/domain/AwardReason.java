package vn.khoithidua.award.domain;

/** Why a member is recommended for a kind of award, or is not. */
public enum AwardReason {
    /** Qualifies, and the quota reaches to its place. */
    GRANTED(true),
    /**
     * Qualifies, but more members share the place than seats are left: the bloc decides among them.
     */
    TIED_ACROSS_LINE(false),
    /**
     * Shares a place with members of whom some may get a higher kind: gets this one if it does not
     * get that.
     */
    IF_NOT_HIGHER(false),
    /** Recommended for a kind that excludes this one. */
    HOLDS_OTHER(false),
    /** The seats were taken by better places. */
    OUTSIDE_QUOTA(false),
    /** Its place does not qualify. */
    PLACE_TOO_LOW(false),
    /** Its value lies below the minimum. */
    BELOW_MINIMUM(false),
    /** Fewer yes votes than needed. */
    VOTES_MISSING(false),
    /** Neither a quota nor a qualification is set: the bloc decides freely. */
    NOTHING_SET(false),
    /** Unplaced in the ranking. */
    UNPLACED(false),
    /** Not considered for the time being. */
    PENDING(false),
    /** Not considered this year. */
    EXCLUDED(false),
    /** The agency is dissolved. */
    DISSOLVED(false);

    private final boolean grants;

    AwardReason(boolean grants) {
        this.grants = grants;
    }

    public boolean grants() {
        return grants;
    }

    /** One of several kinds is possible, and people decide. */
    public boolean open() {
        return this == TIED_ACROSS_LINE || this == IF_NOT_HIGHER;
    }
}
