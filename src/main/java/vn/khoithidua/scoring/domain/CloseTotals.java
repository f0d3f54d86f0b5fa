package vn.khoithidua.scoring.domain;

import java.math.BigDecimal;

/**
 * Totals that lie close together.
 *
 * @param spread best less worst
 * @param percent the spread in percent of the points attainable, two decimals
 * @param equal how many members share their total with another
 */
public record CloseTotals(
        BigDecimal best, BigDecimal worst, BigDecimal spread, BigDecimal percent, int equal) {}
