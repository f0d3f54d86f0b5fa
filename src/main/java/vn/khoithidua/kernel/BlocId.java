package vn.khoithidua.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an emulation bloc, permanent through renames. */
public record BlocId(UUID value) implements Serializable {

    /** A new id, never used before. */
    public static BlocId next() {
        return new BlocId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static BlocId of(String text) {
        return new BlocId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
