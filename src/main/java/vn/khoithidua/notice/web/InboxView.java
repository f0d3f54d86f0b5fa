package vn.khoithidua.notice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.notice.Inbox;
import vn.khoithidua.notice.InboxLine;
import vn.khoithidua.notice.InboxQuery;
import vn.khoithidua.notice.domain.NoticeKind;

/**
 * The inbox with what it was asked for.
 *
 * @param state {@code UNREAD} or empty
 * @param kind a kind or empty
 * @param base address with the filters, without the page
 */
record InboxView(
        List<LineView> lines,
        String state,
        String kind,
        int page,
        long count,
        long total,
        String base,
        List<NoticeKind> kinds) {

    private static final String UNREAD = "UNREAD";

    /**
     * A line.
     *
     * @param done what it reminded of is done, or no longer asked of the person
     */
    record LineView(
            UUID id,
            NoticeKind kind,
            String text,
            String where,
            @Nullable LocalDate dueOn,
            Instant madeAt,
            boolean unread,
            boolean done) {}

    static InboxView of(Inbox.Page found, InboxQuery query, Set<String> open) {
        NoticeKind kind = query.kind();
        String state = query.unreadOnly() ? UNREAD : "";
        String name = kind == null ? "" : kind.name();
        return new InboxView(
                found.lines().stream().map(line -> view(line, open)).toList(),
                state,
                name,
                query.page(),
                found.count(),
                found.total(),
                "/notices?state=" + state + "&kind=" + name,
                List.of(NoticeKind.values()));
    }

    private static LineView view(InboxLine line, Set<String> open) {
        return new LineView(
                line.id(),
                line.kind(),
                line.text(),
                line.where(),
                line.dueOn(),
                line.madeAt(),
                line.isUnread(),
                line.matter().filter(matter -> !open.contains(matter)).isPresent());
    }

    /** What stands in the address; a word that is none means no filter. */
    static InboxQuery query(String state, String kind, String page) {
        NoticeKind wanted =
                Arrays.stream(NoticeKind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElse(null);
        int number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        return new InboxQuery(state.equals(UNREAD), wanted, number);
    }
}
