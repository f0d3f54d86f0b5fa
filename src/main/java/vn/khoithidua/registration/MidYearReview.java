package vn.khoithidua.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The bloc's own part of the review.
 *
 * @param words its report, several lines
 * @param closedAt when it was closed; nothing of the review changes after that
 */
public record MidYearReview(
        String words, @Nullable Instant closedAt, @Nullable String closedBy, long revision) {

    static final MidYearReview NONE = new MidYearReview("", null, null, 0);

    public boolean isClosed() {
        return closedAt != null;
    }
}
