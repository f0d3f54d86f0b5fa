package vn.khoithidua.ranking.domain;

/** What gave a member its place among those nearest to it. */
public enum DecidedBy {
    /** Nobody else has the same value. */
    VALUE,
    /** Equal value; the bloc's vote parted it from the others. */
    BLOC_VOTE,
    /** Equal value; the share of women parted it from the others. */
    WOMEN_SHARE_70,
    /** Equal value; the bloc's order says that the place is shared. */
    JOINT_PLACE,
    /**
     * Equal value, and the bloc's order has no rule that parts them or lets them share: shared all
     * the same.
     */
    UNPARTED;

    static DecidedBy rule(TieBreak rule) {
        return switch (rule) {
            case BLOC_VOTE -> BLOC_VOTE;
            case WOMEN_SHARE_70 -> WOMEN_SHARE_70;
            case JOINT_PLACE -> JOINT_PLACE;
        };
    }
}
