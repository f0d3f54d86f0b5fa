package vn.khoithidua.notice;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;

/** A person's inbox. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Inbox {

    private static final int MOST = 5_000;

    private final NoticeStore store;
    private final MessageSource messages;
    private final TimeSource time;

    /** One page of it, and how many lines there are. */
    public record Page(List<InboxLine> lines, long total) {

        /** How many pages there are, at least one. */
        public long count() {
            return Math.max(1, (total + InboxQuery.PAGE_SIZE - 1) / InboxQuery.PAGE_SIZE);
        }
    }

    /** How many lines are unread. One statement, by an index of just these. */
    public int unread(UserId user) {
        return store.unread(user);
    }

    /** One page, the latest first. */
    public Page find(UserId user, InboxQuery query, Locale locale) {
        List<InboxLine> lines =
                store.find(user, query, InboxQuery.PAGE_SIZE).stream()
                        .map(row -> line(row, locale))
                        .toList();
        return new Page(lines, store.count(user, query));
    }

    /** All lines, whatever the query's page. */
    public List<InboxLine> all(UserId user, InboxQuery query, Locale locale) {
        InboxQuery first = new InboxQuery(query.unreadOnly(), query.kind(), 1);
        return store.find(user, first, MOST).stream().map(row -> line(row, locale)).toList();
    }

    /** Marks a line as read and says where it leads; refuses a line of somebody else (404). */
    @Transactional
    public String open(UserId user, UUID id) {
        String href = store.href(user, id).orElseThrow(() -> Refusal.notFound().asException());
        store.read(user, id, time.now());
        return href;
    }

    /** Marks a line as unread again; refuses a line of somebody else (404). */
    @Transactional
    public void keepUnread(UserId user, UUID id) {
        store.href(user, id).orElseThrow(() -> Refusal.notFound().asException());
        store.unreadAgain(user, id);
    }

    /** Marks all lines as read. */
    @Transactional
    public void readAll(UserId user) {
        store.read(user, null, time.now());
    }

    private InboxLine line(NoticeStore.Row row, Locale locale) {
        return new InboxLine(
                row.id(),
                row.kind(),
                row.same(),
                row.text().in(locale, messages),
                row.where(),
                row.dueOn(),
                row.madeAt(),
                row.readAt());
    }
}
