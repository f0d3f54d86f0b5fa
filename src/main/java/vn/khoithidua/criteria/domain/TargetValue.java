package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a member undertakes for one criterion. */
public sealed interface TargetValue {

    /** The number that rules compare a result with, or null if the target is none. */
    default @Nullable BigDecimal number() {
        return null;
    }

    /** A number in the criterion's unit. */
    record Numeric(BigDecimal number) implements TargetValue {
        public Numeric {
            number = Exact.plain(number);
        }
    }

    /** A percentage; 95 means 95 %. */
    record Percent(BigDecimal number) implements TargetValue {
        public Percent {
            number = Exact.plain(number);
        }
    }

    /**
     * A percentage of which a part is named: "100 %, trong đó 15 % xuất sắc".
     *
     * @param part percent, at most {@code number}
     * @param partName what the part is
     */
    record NestedPercent(BigDecimal number, BigDecimal part, String partName)
            implements TargetValue {
        public NestedPercent {
            number = Exact.plain(number);
            part = Exact.plain(part);
            if (part.compareTo(number) > 0) {
                throw new IllegalArgumentException(
                        "The part " + part + " exceeds the whole " + number);
            }
        }
    }

    /** To be done by a day. */
    record Due(LocalDate by) implements TargetValue {}

    /** A title to be reached, such as "Công sở văn hóa". */
    record Title(String name) implements TargetValue {}

    /** Words. */
    record Words(String text) implements TargetValue {}
}
