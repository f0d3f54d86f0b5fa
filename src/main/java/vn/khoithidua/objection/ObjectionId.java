package vn.khoithidua.objection;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an objection. */
public record ObjectionId(UUID value) implements Serializable {

    /** A new id, never used before. */
    static ObjectionId next() {
        return new ObjectionId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static ObjectionId of(String text) {
        return new ObjectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
