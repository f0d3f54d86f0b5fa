package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;

/**
 * The value that a case gives a cell.
 *
 * @param points what it was worth when it was given; those set against the rule stay, those of the
 *     rule are computed anew where the results of others count
 * @param override whether the points were set against the rule
 */
public record Correction(Inputs inputs, BigDecimal points, boolean override) {}
