package vn.khoithidua.typeset;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cell of a form that is filled in offline. */
public sealed interface FormCell {

    /** Nothing, in the look of its neighbours. */
    record Blank() implements FormCell {}

    /** Words that nobody changes. */
    record Words(String text, Look look) implements FormCell {}

    /** A number that nobody changes. */
    record Figure(BigDecimal number, boolean bold) implements FormCell {}

    /** Computed by the spreadsheet, such as {@code SUM(G7,G9)}; without an equals sign. */
    record Formula(String formula, boolean bold) implements FormCell {}

    /**
     * To be filled in: a text, which keeps what was typed as it was typed.
     *
     * @param choices what may be chosen; empty for any text
     */
    record Entry(String value, List<String> choices) implements FormCell {
        public Entry {
            choices = List.copyOf(choices);
        }
    }

    /**
     * To be filled in: a number, which other cells compute with.
     *
     * @param value or null while it is open
     * @param least null where nothing limits it; {@code most} likewise
     */
    record NumberEntry(
            @Nullable BigDecimal value, @Nullable BigDecimal least, @Nullable BigDecimal most)
            implements FormCell {}

    /** How words look. */
    enum Look {
        TITLE,
        HEAD,
        GROUP,
        PLAIN,
        CENTER
    }
}
