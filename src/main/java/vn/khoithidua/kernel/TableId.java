package vn.khoithidua.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one version of a criteria table. */
public record TableId(UUID value) implements Serializable {

    /** A new id, never used before. */
    public static TableId next() {
        return new TableId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static TableId of(String text) {
        return new TableId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
