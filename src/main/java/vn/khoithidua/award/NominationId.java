package vn.khoithidua.award;

import java.util.UUID;

/** Identifies one nomination: one award proposed for one agency. */
public record NominationId(UUID value) {

    static NominationId next() {
        return new NominationId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static NominationId of(String text) {
        return new NominationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
