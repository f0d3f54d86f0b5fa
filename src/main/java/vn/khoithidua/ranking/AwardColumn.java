package vn.khoithidua.ranking;

import java.util.Map;
import vn.khoithidua.kernel.RosterLineId;

/**
 * What the ranking page shows about awards; implemented by the module of awards, which lies above.
 */
public interface AwardColumn {

    /** Awards beside the places of a ranking, at most one entry per member. */
    Awards beside(Ranking ranking);

    /**
     * What stands beside the places.
     *
     * @param labels by member, who has none is left out
     * @param lastAwardedPlace the place after which the award line is drawn; 0 without a quota
     * @param seats all seats of the bloc, 0 if not set
     */
    record Awards(Map<RosterLineId, Label> labels, int lastAwardedPlace, int seats) {

        /** Nothing to show. */
        public static final Awards NONE = new Awards(Map.of(), 0, 0);

        public Awards {
            labels = Map.copyOf(labels);
        }
    }

    /**
     * One award.
     *
     * @param text name of the kind as people say it
     * @param badge how it is painted: gold, red, info, line or warn
     * @param awarded whether it counts as awarded where only awarded places are published
     */
    record Label(String text, String badge, boolean awarded) {}
}
