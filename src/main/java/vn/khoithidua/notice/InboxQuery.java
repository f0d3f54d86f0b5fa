package vn.khoithidua.notice;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.notice.domain.NoticeKind;

/**
 * What a person wants to see of the inbox.
 *
 * @param kind one kind, or null for all
 * @param page from 1
 */
public record InboxQuery(boolean unreadOnly, @Nullable NoticeKind kind, int page) {

    /** Lines on a page. */
    public static final int PAGE_SIZE = 30;

    public InboxQuery {
        page = Math.max(1, page);
    }
}
