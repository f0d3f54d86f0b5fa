package vn.khoithidua.registration.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was achieved so far; what was not entered is null.
 *
 * @param number result, in the unit of the target
 * @param part of a nested percentage
 * @param doneOn when something due was done
 * @param said how the member itself sees it
 */
public record Found(
        @Nullable BigDecimal number,
        @Nullable BigDecimal part,
        @Nullable LocalDate doneOn,
        @Nullable ProgressWord said) {

    /** Nothing entered. */
    public static final Found NOTHING = new Found(null, null, null, null);
}
