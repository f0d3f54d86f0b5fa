package vn.khoithidua.draft;

import java.util.UUID;

/** Identifies a comment on a draft. */
public record DraftCommentId(UUID value) {

    public static DraftCommentId next() {
        return new DraftCommentId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static DraftCommentId of(String text) {
        return new DraftCommentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
