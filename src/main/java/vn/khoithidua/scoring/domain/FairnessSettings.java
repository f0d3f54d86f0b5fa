package vn.khoithidua.scoring.domain;

import java.math.BigDecimal;

/**
 * From when on the lamp shows something; stated on its page, laid down by the rules {@code
 * fairness.*} pinned on the year.
 *
 * @param leastMembers members that a criterion must have before it is said to separate nobody
 * @param leastCells cells that a scorer must have verified before he is compared with others
 * @param scorerGap difference between the mean cuts of a scorer and of the others, in points of
 *     hundred of the maximum
 * @param closeTotals distance of best and worst total in percent of the points attainable
 */
public record FairnessSettings(
        int leastMembers, int leastCells, BigDecimal scorerGap, BigDecimal closeTotals) {

    public FairnessSettings {
        if (leastMembers < 2
                || leastCells < 1
                || scorerGap.signum() < 0
                || closeTotals.signum() < 0) {
            throw new IllegalArgumentException("Thresholds below their least values");
        }
    }
}
