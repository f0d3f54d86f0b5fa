package vn.khoithidua.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points are exact decimals; here is the one place that rounds them. */
public final class Points {

    private Points() {}

    /**
     * Rounds half up to a multiple of the step.
     *
     * @param points any number of decimals
     * @param step the table's rounding step, positive, such as 0.01 or 0.5
     * @return {@code points} as a multiple of {@code step}, with the step's number of decimals
     * @throws IllegalArgumentException if the step is zero or negative
     */
    public static BigDecimal round(BigDecimal points, BigDecimal step) {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("The rounding step must be positive, not " + step);
        }
        BigDecimal steps = points.divide(step, 0, RoundingMode.HALF_UP);
        return steps.multiply(step)
                .setScale(Math.max(0, step.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY);
    }

    /** Whether the number is a multiple of the step already. */
    public static boolean isMultipleOf(BigDecimal points, BigDecimal step) {
        return points.remainder(step).signum() == 0;
    }
}
