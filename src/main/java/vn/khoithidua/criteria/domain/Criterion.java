package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A scored line (<i>tiêu chí</i>).
 *
 * @param max maximum without bonus; null for bonus lines and lines that state none
 * @param unit unit of the result in words, such as "hộ"
 * @param scorer whose column the verified points are
 * @param evidenceRequired whether a self-score needs a document
 * @param target whether the pact names it as a <i>chỉ tiêu</i>
 * @param trial whether it is scored on trial: shown everywhere and counted nowhere
 * @param scoring how a result becomes points
 */
public record Criterion(
        CriterionKey key,
        String code,
        String title,
        String shortTitle,
        @Nullable BigDecimal max,
        @Nullable String unit,
        Scorer scorer,
        boolean evidenceRequired,
        boolean target,
        boolean trial,
        Scoring scoring)
        implements TableNode {

    public Criterion {
        max = Exact.plainOrNull(max);
    }
}
