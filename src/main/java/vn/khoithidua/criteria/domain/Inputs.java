package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A member's result for one criterion: values by input name. What is not in it was not entered.
 *
 * @param values unmodifiable, in the order of names
 */
public record Inputs(SortedMap<String, InputValue> values) {

    public static final Inputs NONE = new Inputs(new TreeMap<>());

    public Inputs {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** A result with one number. */
    public static Inputs of(String name, BigDecimal number) {
        return NONE.with(name, new InputValue.Amount(number));
    }

    /** This result with one value more, or another. */
    public Inputs with(String name, InputValue value) {
        SortedMap<String, InputValue> more = new TreeMap<>(values);
        more.put(name, value);
        return new Inputs(more);
    }

    /** The value as a number on its axis, or null if it was not entered. */
    public @Nullable BigDecimal number(String name) {
        InputValue value = values.get(name);
        return value == null ? null : value.number();
    }

    /** Whether "yes" was entered. */
    public boolean yes(String name) {
        BigDecimal number = number(name);
        return number != null && number.signum() > 0;
    }

    /** The form in which a result is stored; {@link ResultReader#stored} reads it back. */
    public SortedMap<String, String> stored() {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, InputValue> entry : values.entrySet()) {
            texts.put(entry.getKey(), entry.getValue().stored());
        }
        return texts;
    }
}
