package vn.khoithidua.notice.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.notice.InboxLine;

/** The lines of an inbox as cells of a file. */
@Component
@RequiredArgsConstructor
class InboxWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy");
    private static final List<String> HEADS =
            List.of("madeAt", "kind", "text", "where", "dueOn", "state");

    private final MessageSource messages;

    List<String> heads(Locale locale) {
        return HEADS.stream().map(head -> say("notice.head." + head, locale)).toList();
    }

    List<String> cells(InboxLine line, Locale locale) {
        LocalDate due = line.dueOn();
        return List.of(
                TIME.format(line.madeAt().atZone(TimeSource.ZONE)),
                say("notice.kind." + line.kind(), locale),
                line.text(),
                line.where(),
                due == null ? "" : DAY.format(due),
                say(line.isUnread() ? "notice.unread" : "notice.read", locale));
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
