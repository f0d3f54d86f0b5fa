package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;

/**
 * What a member had for a criterion under the old table.
 *
 * @param inputs the result that was verified
 * @param points the points that counted
 */
public record DryResult(Inputs inputs, BigDecimal points) {}
