package vn.khoithidua.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a person with an account. */
public record UserId(UUID value) implements Serializable {

    /** A new id, never used before. */
    public static UserId next() {
        return new UserId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static UserId of(String text) {
        return new UserId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
