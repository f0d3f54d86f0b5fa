package vn.khoithidua.ranking.domain;

import vn.khoithidua.kernel.RosterLineId;

/**
 * A member that follows the placed ones without a place.
 *
 * @param contender the member
 * @param ground why
 */
public record Unplaced(Contender contender, UnplacedGround ground) {

    public RosterLineId line() {
        return contender.line();
    }
}
