package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;

/** What kind of value a rule asks for. */
public enum InputKind {
    /** A number in the criterion's unit. */
    NUMBER,
    /** A percentage; 95 means 95 %. */
    PERCENT,
    /** How often something happened: whole, not negative. */
    COUNT,
    /** A day. */
    DATE,
    /** Whole days after a deadline; 0 is on time. */
    DAYS_LATE,
    /** Yes or no. */
    YES_NO,
    /** A place given by somebody else: whole, from 1. */
    PLACE,
    /** Points that the scorer chooses. */
    POINTS;

    boolean takes(BigDecimal number) {
        return switch (this) {
            case COUNT, DAYS_LATE -> number.signum() >= 0 && isWhole(number);
            case PLACE -> number.signum() > 0 && isWhole(number);
            case DATE, YES_NO -> false;
            default -> true;
        };
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
