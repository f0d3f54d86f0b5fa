package vn.khoithidua.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a stored file. */
public record StoredFileId(UUID value) implements Serializable {

    /** A new id, never used before. */
    public static StoredFileId next() {
        return new StoredFileId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static StoredFileId of(String text) {
        return new StoredFileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
