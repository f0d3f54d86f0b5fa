package vn.khoithidua.ranking.domain;

import java.util.ArrayList;
import java.util.List;
import vn.khoithidua.kernel.RosterLineId;

/**
 * One member that stood behind or beside another and now stands before it.
 *
 * @param winner who passed; {@code loser} who was passed
 */
public record Overtaking(RosterLineId winner, RosterLineId loser) {

    /** Everybody that passed somebody between two rankings, in the order of the later one. */
    public static List<Overtaking> between(RankOrder before, RankOrder after) {
        List<Overtaking> passes = new ArrayList<>();
        for (Placing winner : after.placings()) {
            for (Placing loser : after.placings()) {
                if (winner.place() < loser.place()
                        && place(before, winner) >= place(before, loser)) {
                    passes.add(new Overtaking(winner.line(), loser.line()));
                }
            }
        }
        return passes;
    }

    /** Who had no place stood behind all. */
    private static int place(RankOrder order, Placing placing) {
        return order.placingOf(placing.line()).map(Placing::place).orElse(Integer.MAX_VALUE);
    }
}
