package vn.khoithidua.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.khoithidua.kernel.VietnameseText;

/**
 * A message with its arguments, as it is kept: said in the language of whoever reads it, when it is
 * read.
 *
 * @param args each with a sign before it: {@code =} a text, {@code #} a number, {@code @} the key
 *     of another message, {@code /} a day
 */
public record NoticeText(String key, List<String> args) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public NoticeText {
        args = List.copyOf(args);
    }

    /** A message with texts, numbers, days and {@link Key keys} as arguments. */
    public static NoticeText of(String key, Object... args) {
        return new NoticeText(key, Arrays.stream(args).map(NoticeText::kept).toList());
    }

    /** A message whose text is an argument of another. */
    public record Key(String key) {}

    String in(Locale locale, MessageSource messages) {
        Object[] said = args.stream().map(arg -> said(arg, locale, messages)).toArray();
        return messages.getMessage(key, said, locale);
    }

    private static String kept(Object arg) {
        return switch (arg) {
            case Key key -> "@" + key.key();
            case Integer number -> "#" + number;
            case Long number -> "#" + number;
            case LocalDate day -> "/" + day;
            default -> "=" + VietnameseText.cleanLine(arg.toString());
        };
    }

    private static Object said(String kept, Locale locale, MessageSource messages) {
        String rest = kept.substring(1);
        return switch (kept.charAt(0)) {
            case '@' -> messages.getMessage(rest, null, locale);
            case '#' -> Long.valueOf(rest);
            case '/' -> DAY.format(LocalDate.parse(rest));
            default -> rest;
        };
    }
}
