package vn.khoithidua.criteria.domain;

/** What is added to the base or taken from it. */
sealed interface AdjustmentRule extends PointRule permits Deduction, Bonus {}
