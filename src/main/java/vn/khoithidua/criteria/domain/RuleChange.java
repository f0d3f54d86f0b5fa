package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Another rule for a criterion of a frozen table.
 *
 * @param max the criterion's maximum from then on, or null for none
 */
public record RuleChange(@Nullable BigDecimal max, Scoring scoring) {

    /** The row with this rule; everything else of it stays. */
    public TableRow in(TableRow row) {
        return new TableRow(
                row.level(),
                row.key(),
                row.code(),
                row.title(),
                row.shortTitle(),
                max,
                row.unit(),
                row.scorer(),
                row.evidenceRequired(),
                row.target(),
                row.trial(),
                scoring);
    }
}
