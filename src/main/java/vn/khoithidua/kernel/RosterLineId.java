package vn.khoithidua.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one agency's place on the roster of a bloc-year. */
public record RosterLineId(UUID value) implements Serializable {

    /** A new id, never used before. */
    public static RosterLineId next() {
        return new RosterLineId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static RosterLineId of(String text) {
        return new RosterLineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
