package vn.khoithidua.draft;

import java.util.UUID;

/** Identifies a draft. */
public record DraftId(UUID value) {

    public static DraftId next() {
        return new DraftId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static DraftId of(String text) {
        return new DraftId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
