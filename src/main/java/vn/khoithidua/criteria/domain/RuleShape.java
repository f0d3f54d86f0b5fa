package vn.khoithidua.criteria.domain;

/**
 * What a form for rules offers: the ten kinds of {@link Rule}, and the group that composes them.
 */
public enum RuleShape {
    /** The scorer enters points. */
    JUDGED,
    /** All or nothing; standard points where it names no input. */
    ACHIEVED,
    /** A value looked up in bands. */
    STEPS,
    /** Points in the ratio of result and target. */
    TARGET_RATIO,
    /** Measured by the best of the bloc. */
    RELATIVE_TO_BEST,
    /** A place given by somebody else, looked up. */
    BY_PLACE,
    /** Class and rate, looked up. */
    TWO_WAY_TABLE,
    /** Points taken. */
    DEDUCTION,
    /** Points added. */
    BONUS,
    /** Nothing, no place, or not considered. */
    GATE,
    /** The head of a group with floor, ceiling and condition of its own. */
    GROUP;

    /** Whether a criterion has at most one of these outside of groups. */
    public boolean base() {
        return ordinal() < DEDUCTION.ordinal();
    }

    /** Whether it adds to the base or takes from it. */
    public boolean adjustment() {
        return this == DEDUCTION || this == BONUS;
    }

    static RuleShape of(Rule rule) {
        return switch (rule) {
            case Judged it -> JUDGED;
            case Achieved it -> ACHIEVED;
            case Steps it -> STEPS;
            case TargetRatio it -> TARGET_RATIO;
            case RelativeToBest it -> RELATIVE_TO_BEST;
            case ByPlace it -> BY_PLACE;
            case TwoWayTable it -> TWO_WAY_TABLE;
            case Deduction it -> DEDUCTION;
            case Bonus it -> BONUS;
            case Gate it -> GATE;
        };
    }
}
