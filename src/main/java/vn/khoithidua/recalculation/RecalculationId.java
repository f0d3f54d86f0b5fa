package vn.khoithidua.recalculation;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a recalculation. */
public record RecalculationId(UUID value) implements Serializable {

    /** A new id, never used before. */
    static RecalculationId next() {
        return new RecalculationId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static RecalculationId of(String text) {
        return new RecalculationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
