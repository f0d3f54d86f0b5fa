package vn.khoithidua.pact.domain;

import java.text.Normalizer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in the one form that is hashed (RFC 8785): keys in the order of their code units, no
 * white space, shortest escapes. Beyond that standard texts are composed (NFC), trimmed, with line
 * ends as {@code \n}; decimals and dates are texts already, so that no number is ever rounded.
 * Lists keep their order, since the order of a pact's targets is part of what is agreed.
 */
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * The canonical form.
     *
     * @param value a map with text keys, a list, a text, a whole number, a truth value or null
     * @throws IllegalArgumentException for anything else
     */
    public static String write(@Nullable Object value) {
        CanonicalJson json = new CanonicalJson();
        json.value(value);
        return json.out.toString();
    }

    /** The form in which texts are compared and hashed. */
    public static String text(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case String text -> string(text(text));
            case Integer number -> out.append(number);
            case Boolean truth -> out.append(truth);
            case List<?> list -> list(list);
            case Map<?, ?> map -> map(map);
            default ->
                    throw new IllegalArgumentException(
                            "No canonical form for " + value.getClass().getName());
        }
    }

    private void list(List<?> list) {
        out.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            value(items.next());
            out.append(items.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private void map(Map<?, ?> map) {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(text(String.valueOf(key)), value));
        if (sorted.size() != map.size()) {
            throw new IllegalArgumentException("Two keys are one in the canonical form");
        }
        out.append('{');
        boolean first = true;
        for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
            out.append(first ? "" : ",");
            string(entry.getKey());
            out.append(':');
            value(entry.getValue());
            first = false;
        }
        out.append('}');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> out.append(sign < ' ' ? "\\u%04x".formatted((int) sign) : sign);
            }
        }
        out.append('"');
    }
}
