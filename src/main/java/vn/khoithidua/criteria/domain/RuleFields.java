package vn.khoithidua.criteria.domain;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One line of the notation as the fields of a form. The line stays the truth: {@link #of} takes a
 * line apart, {@link #line()} writes it; what cannot be right is told by reading that line.
 *
 * <p>Fields of lists carry their index: {@code b.0.lo} is the lower bound of the first band, {@code
 * c.1.input} the input of the second requirement, {@code p.0.place} and {@code r.0.steps} belong to
 * tables.
 *
 * @param values by field; what is not in it is blank
 */
public record RuleFields(RuleShape kind, SortedMap<String, String> values) {

    public RuleFields {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Fields as typed. */
    public static RuleFields typed(RuleShape kind, Map<String, String> values) {
        return new RuleFields(kind, new TreeMap<>(values));
    }

    /** Takes a line apart, be it within a group or the head of one; empty if it cannot be read. */
    public static Optional<RuleFields> of(String line) {
        return SingleLine.read(line).map(FieldSplitter::split);
    }

    /** The line; whether it can be read is another question. */
    public String line() {
        return new FieldJoiner(this).line();
    }

    /** The text of a field, on one line; empty if there is none. */
    public String text(String field) {
        return values.getOrDefault(field, "").replaceAll("\\s+", " ").strip();
    }

    /** How many entries a list has, counted by its greatest index. */
    public int size(String list) {
        return values.keySet().stream()
                .filter(field -> field.matches(list + "\\.\\d{1,3}\\..*"))
                .mapToInt(field -> Integer.parseInt(field.split("\\.")[1]) + 1)
                .max()
                .orElse(0);
    }
}
