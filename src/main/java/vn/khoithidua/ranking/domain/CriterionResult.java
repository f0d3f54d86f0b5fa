package vn.khoithidua.ranking.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a member got in one criterion.
 *
 * @param key the criterion's key, the same for every member of the bloc-year
 * @param points the points it got, negative ones included
 * @param attainable the most it could have got, or null where the table sets no maximum
 */
public record CriterionResult(String key, BigDecimal points, @Nullable BigDecimal attainable) {

    /** Points it could still have got here, never negative; zero where there is no maximum. */
    public BigDecimal leftBehind() {
        return attainable == null
                ? BigDecimal.ZERO
                : attainable.subtract(points).max(BigDecimal.ZERO);
    }
}
