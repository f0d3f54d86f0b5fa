package vn.khoithidua.pact;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one version of a pact or addendum. */
public record PactId(UUID value) implements Serializable {

    /** A new id, never used before. */
    public static PactId next() {
        return new PactId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static PactId of(String text) {
        return new PactId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
