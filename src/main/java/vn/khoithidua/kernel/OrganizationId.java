package vn.khoithidua.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an agency, permanent through renames and mergers. */
public record OrganizationId(UUID value) implements Serializable {

    /** A new id, never used before. */
    public static OrganizationId next() {
        return new OrganizationId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static OrganizationId of(String text) {
        return new OrganizationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
