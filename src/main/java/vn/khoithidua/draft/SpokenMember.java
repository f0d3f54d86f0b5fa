package vn.khoithidua.draft;

import vn.khoithidua.year.RosterMember;

/**
 * A member in a round of comments.
 *
 * @param comments how many of its comments stand
 * @param agrees whether it agrees to the whole
 */
public record SpokenMember(RosterMember member, int comments, boolean agrees) {

    /** Whether it answered at all. */
    public boolean hasSpoken() {
        return comments > 0;
    }
}
