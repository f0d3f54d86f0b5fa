package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;

/** A rule that yields points. */
public sealed interface PointRule extends Rule permits BaseRule, AdjustmentRule {

    /** The points with what was counted. */
    ScoreLine score(Situation situation);

    /** What makes one of several levels the higher: the points for one unit, regardless of sign. */
    BigDecimal level();
}
