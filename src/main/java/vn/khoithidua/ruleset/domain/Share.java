package vn.khoithidua.ruleset.domain;

import java.math.BigDecimal;

/**
 * A share of a whole, exact: written {@code 0.80} or {@code 2/3}.
 *
 * @param numerator not negative
 * @param denominator positive
 */
public record Share(BigDecimal numerator, BigDecimal denominator) {

    public Share {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException(numerator + "/" + denominator);
        }
    }

    /** Reads {@code 0.80} or {@code 2/3}. */
    public static Share of(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Share(new BigDecimal(text), BigDecimal.ONE)
                : new Share(
                        new BigDecimal(text.substring(0, slash)),
                        new BigDecimal(text.substring(slash + 1)));
    }

    /** Whether {@code part} of {@code whole} is at least this share: part × d ≥ whole × n. */
    public boolean reachedBy(int part, int whole) {
        return BigDecimal.valueOf(part)
                        .multiply(denominator)
                        .compareTo(BigDecimal.valueOf(whole).multiply(numerator))
                >= 0;
    }

    /** The most that may be taken of {@code whole} without exceeding this share, rounded down. */
    public int atMostOf(int whole) {
        return BigDecimal.valueOf(whole)
                .multiply(numerator)
                .divideToIntegralValue(denominator)
                .intValueExact();
    }
}
