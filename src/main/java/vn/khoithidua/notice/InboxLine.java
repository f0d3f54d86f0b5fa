package vn.khoithidua.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.notice.domain.NoticeKind;

/**
 * A line of an inbox as its reader sees it.
 *
 * @param same what it is about
 * @param text in the reader's language
 * @param where the bloc and year, or empty
 * @param readAt null while it is unread
 */
public record InboxLine(
        UUID id,
        NoticeKind kind,
        String same,
        String text,
        String where,
        @Nullable LocalDate dueOn,
        Instant madeAt,
        @Nullable Instant readAt) {

    /** The matter it asks for ({@link Reminding#open}); nothing if it only tells. */
    public Optional<String> matter() {
        return NoticeLine.matter(same);
    }

    public boolean isUnread() {
        return readAt == null;
    }
}
