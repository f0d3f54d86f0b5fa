package vn.khoithidua.criteria.domain;

import java.io.Serializable;
import java.util.Set;
import java.util.regex.Pattern;
import vn.khoithidua.kernel.VietnameseText;

/**
 * Names a node of a table and stays the same through all versions and years, whatever its number or
 * wording becomes.
 *
 * @param value lower-case letters, digits, dots and hyphens, at most 40
 */
public record CriterionKey(String value) implements Serializable, Comparable<CriterionKey> {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,39}");

    private static final int ROOM = 30;

    public CriterionKey {
        if (!isKey(value)) {
            throw new IllegalArgumentException("No criterion key: " + value);
        }
    }

    /** Reads a key from a path or form. */
    public static CriterionKey of(String text) {
        return new CriterionKey(text);
    }

    /** A key like the code, with a number behind it if that one is taken. */
    public static CriterionKey like(String code, Set<CriterionKey> taken) {
        String bare =
                VietnameseText.fold(code)
                        .replaceAll("[^a-z0-9]+", ".")
                        .replaceAll("^\\.+|\\.+$", "");
        String stem = bare.isEmpty() ? "tc" : bare.substring(0, Math.min(bare.length(), ROOM));
        CriterionKey key = new CriterionKey(stem);
        for (int i = 2; taken.contains(key); i++) {
            key = new CriterionKey(stem + "-" + i);
        }
        return key;
    }

    /** Whether the text has the shape of a key. */
    public static boolean isKey(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(CriterionKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
