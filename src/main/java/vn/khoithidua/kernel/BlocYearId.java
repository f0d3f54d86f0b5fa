package vn.khoithidua.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one bloc in one emulation year. */
public record BlocYearId(UUID value) implements Serializable {

    /** A new id, never used before. */
    public static BlocYearId next() {
        return new BlocYearId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static BlocYearId of(String text) {
        return new BlocYearId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
