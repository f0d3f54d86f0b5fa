package vn.khoithidua.scoring.domain;

import java.math.BigDecimal;
import vn.khoithidua.kernel.UserId;

/**
 * How much a scorer takes from self-scores, beside the others.
 *
 * @param cells how many cells were compared
 * @param own mean cut in percent of the maximum, one decimal; negative where points were added
 * @param others the same of all other scorers
 */
public record ScorerGap(UserId scorer, int cells, BigDecimal own, BigDecimal others) {

    /** Whether it takes more than the others. */
    public boolean harsher() {
        return own.compareTo(others) > 0;
    }

    /** The distance, not negative. */
    public BigDecimal gap() {
        return own.subtract(others).abs();
    }
}
