package vn.khoithidua.registration.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a member undertook, as far as progress can be measured against it. */
public sealed interface Goal {

    /**
     * A number or a percentage.
     *
     * @param steady a level to be held all year, not an amount that grows over it
     * @param lessIsBetter whether it is a limit
     */
    record Amount(BigDecimal target, boolean steady, boolean lessIsBetter) implements Goal {}

    /** A percentage of which a part is named. */
    record Nested(BigDecimal target, BigDecimal part, boolean steady) implements Goal {}

    /** To be done by a day. */
    record Day(LocalDate by) implements Goal {}

    /** A title or words: only the member can say how it stands. */
    record Said() implements Goal {}
}
