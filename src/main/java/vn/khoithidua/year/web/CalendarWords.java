package vn.khoithidua.year.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.khoithidua.year.domain.CalendarLine;
import vn.khoithidua.year.domain.Step;

/** The lines of a calendar in the reader's language. */
@Component
@RequiredArgsConstructor
class CalendarWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> HEADS = List.of("day", "weekday", "kind", "what", "until");

    private final MessageSource messages;

    /** What happens, in a sentence without the day. */
    String text(CalendarLine line, Locale locale) {
        Step step = line.step();
        String of = step == null ? "" : say("year.step." + step, locale);
        return switch (line.kind()) {
            case OPENS, DUE, LOCKS -> say("year.calendar.line." + line.kind(), locale, of);
            case EXTENDED -> say("year.calendar.line.EXTENDED", locale, of, line.subject());
            case DEADLINE -> say("ruleset.rule." + line.subject(), locale);
            case OFF, WORKED -> line.subject();
        };
    }

    String kind(CalendarLine.Kind kind, Locale locale) {
        return say("year.calendar.kind." + kind, locale);
    }

    String weekday(LocalDate day, Locale locale) {
        return say("year.weekday." + day.getDayOfWeek(), locale);
    }

    List<String> heads(Locale locale) {
        return HEADS.stream().map(head -> say("year.calendar.head." + head, locale)).toList();
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private String say(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
