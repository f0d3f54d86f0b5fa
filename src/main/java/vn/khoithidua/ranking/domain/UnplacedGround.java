package vn.khoithidua.ranking.domain;

/**
 * Why a member gets no place.
 *
 * @param cause the kind of ground
 * @param text the ground in words, as the gate or the person who entered it says; empty where the
 *     cause says all
 */
public record UnplacedGround(Cause cause, String text) {

    /** Kinds of ground, in the order in which the unplaced follow the placed. */
    public enum Cause {
        /** A gate of the criteria table says that the member is not classified. */
        NOT_CLASSIFIED,
        /** Nothing was assigned to the member, so there is no percentage of it. */
        NOTHING_ASSIGNED,
        /** Nothing to compare yet: no sheet handed in, nothing verified. Never after adoption. */
        NOT_HANDED_IN,
        /** A gate of the criteria table or a decision excludes the member. */
        EXCLUDED
    }
}
