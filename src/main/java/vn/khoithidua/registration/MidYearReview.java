package vn.khoithidua.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The bloc's own part of the review.
 *
 * @param words its report, several lines
 * @param closedAt when it was closed; nothing of the review changes after that
 * @param kept the targets it was closed with; null while it is open, and where there were none
 */
public record MidYearReview(
        String words,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        long revision,
        RegistrationTable.@Nullable Kept kept) {

    static final MidYearReview NONE = new MidYearReview("", null, null, 0, null);

    public boolean isClosed() {
        return closedAt != null;
    }
}
