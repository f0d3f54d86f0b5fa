package vn.khoithidua.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a province or ministry. */
public record AuthorityId(UUID value) implements Serializable {

    /** A new id, never used before. */
    public static AuthorityId next() {
        return new AuthorityId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static AuthorityId of(String text) {
        return new AuthorityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
