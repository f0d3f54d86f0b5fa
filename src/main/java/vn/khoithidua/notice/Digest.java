package vn.khoithidua.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.GrantsReader;
import vn.khoithidua.kernel.TimeSource;

/** Makes up the mail of a day at the moment it is sent, from what still holds. */
@Component
@RequiredArgsConstructor
class Digest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private final OutboxStore outbox;
    private final Reminding reminding;
    private final Preferences preferences;
    private final GrantsReader grants;
    private final MailSetting setting;
    private final MessageSource messages;
    private final TimeSource time;

    /** A letter and how many matters it names. */
    record Made(Letter letter, int lines) {}

    /** The letter; nothing if the account is closed or nothing is left to say. */
    @Transactional(readOnly = true)
    Optional<Made> of(OutboxRow mail) {
        Grants person = grants.of(mail.user()).orElse(null);
        List<NoticeStore.Row> lines = person == null ? List.of() : outbox.lines(mail);
        if (person == null || lines.isEmpty()) {
            return Optional.empty();
        }
        Set<String> now =
                reminding.of(person, time.today()).stream()
                        .map(NoticeLine::same)
                        .collect(Collectors.toSet());
        Set<String> open = reminding.open(person, time.today());
        List<NoticeStore.Row> hold = lines.stream().filter(line -> holds(line, now, open)).toList();
        if (hold.isEmpty()) {
            return Optional.empty();
        }
        Locale locale = Locale.forLanguageTag(preferences.language(mail.user()));
        String subject = say("notice.mail.subject", locale, hold.size(), DAY.format(mail.day()));
        Letter letter = new Letter(mail.id(), mail.email(), subject, text(mail, hold, locale));
        return Optional.of(new Made(letter, hold.size()));
    }

    /** A reminder must be due just so; what was asked must be asked still; what happened has. */
    private static boolean holds(NoticeStore.Row line, Set<String> now, Set<String> open) {
        return line.kind().isReminder()
                ? now.contains(line.same())
                : NoticeLine.matter(line.same()).map(open::contains).orElse(true);
    }

    private String text(OutboxRow mail, List<NoticeStore.Row> lines, Locale locale) {
        StringBuilder text = new StringBuilder(1000);
        text.append(say("notice.mail.greeting", locale, mail.name())).append("\n\n");
        for (NoticeStore.Row line : lines) {
            LocalDate due = line.dueOn();
            text.append("- ").append(line.text().in(locale, messages));
            if (due != null) {
                text.append(" (")
                        .append(say("notice.mail.due", locale, DAY.format(due)))
                        .append(')');
            }
            if (!line.where().isEmpty()) {
                text.append("\n  ").append(line.where());
            }
            text.append("\n  ").append(setting.address()).append(line.href()).append("\n\n");
        }
        String own = setting.address() + "/notices/preferences";
        return text.append(say("notice.mail.end", locale, own)).append('\n').toString();
    }

    private String say(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
