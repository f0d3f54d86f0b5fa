package vn.khoithidua.scoring.domain;

import java.math.BigDecimal;

/**
 * A criterion that separates nobody: all members have the same verified points.
 *
 * @param full whether these are full marks
 */
public record FlatCriterion(String criterion, BigDecimal points, int members, boolean full) {}
