package vn.khoithidua.paper;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a paper through all its versions. */
public record PaperId(UUID value) implements Serializable {

    /** A new id, never used before. */
    public static PaperId next() {
        return new PaperId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static PaperId of(String text) {
        return new PaperId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
