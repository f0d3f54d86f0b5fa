package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One entered value. */
public sealed interface InputValue {

    /** As a number on one axis: days count from 1970, yes is 1. */
    BigDecimal number();

    /** The form in which it is stored: {@code 91.2}, {@code 2022-02-28}, {@code true}. */
    String stored();

    /** A number of any kind. */
    record Amount(BigDecimal number) implements InputValue {
        public Amount {
            number = Exact.plain(number);
        }

        @Override
        public String stored() {
            return number.toPlainString();
        }
    }

    /** A day. */
    record Day(LocalDate date) implements InputValue {
        @Override
        public BigDecimal number() {
            return BigDecimal.valueOf(date.toEpochDay());
        }

        @Override
        public String stored() {
            return date.toString();
        }
    }

    /** Yes or no. */
    record Answer(boolean yes) implements InputValue {
        @Override
        public BigDecimal number() {
            return yes ? BigDecimal.ONE : BigDecimal.ZERO;
        }

        @Override
        public String stored() {
            return Boolean.toString(yes);
        }
    }
}
