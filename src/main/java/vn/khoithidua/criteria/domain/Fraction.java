package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact quotient, so that a rule may divide first and still round only once, at its end.
 *
 * @param top any number
 * @param bottom positive
 */
record Fraction(BigDecimal top, BigDecimal bottom) implements Comparable<Fraction> {

    static final Fraction ZERO = of(BigDecimal.ZERO);
    static final Fraction ONE = of(BigDecimal.ONE);

    Fraction {
        if (bottom.signum() <= 0) {
            throw new IllegalArgumentException("Divisor must be positive, not " + bottom);
        }
    }

    static Fraction of(BigDecimal number) {
        return new Fraction(number, BigDecimal.ONE);
    }

    Fraction times(BigDecimal factor) {
        return new Fraction(top.multiply(factor), bottom);
    }

    Fraction over(Fraction positive) {
        return new Fraction(top.multiply(positive.bottom), bottom.multiply(positive.top));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                top.multiply(other.bottom).add(other.top.multiply(bottom)),
                bottom.multiply(other.bottom));
    }

    int signum() {
        return top.signum();
    }

    Fraction whole(RoundingMode mode) {
        return of(top.divide(bottom, 0, mode));
    }

    /** Half up to a multiple of the step, from the exact value. */
    BigDecimal round(BigDecimal step) {
        BigDecimal steps = top.divide(bottom.multiply(step), 0, RoundingMode.HALF_UP);
        return Exact.plain(steps.multiply(step));
    }

    /** For reading only: at most four decimals. */
    String text() {
        return Exact.text(Exact.plain(top.divide(bottom, 4, RoundingMode.HALF_UP)));
    }

    @Override
    public int compareTo(Fraction other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }
}
