package vn.khoithidua.oversight.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.NumberText;

/**
 * What an entry recorded, as a reader says it: codes in words, numbers, days and yes or no in their
 * usual form.
 */
@Component
@RequiredArgsConstructor
class ValueWords {

    private static final int SHORT_ID = 8;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /**
     * Beginnings of the messages that say a code, by the name under which codes are recorded; those
     * of the module that recorded them go first.
     */
    private static final Map<String, List<String>> BEGINNINGS =
            Map.of(
                    "role", List.of("role.", "year.role."),
                    "from", List.of("year.focus.", "scoring.state."),
                    "to", List.of("year.focus.", "scoring.state."),
                    "step", List.of("year.step.", "award.step."),
                    "kind", List.of("paper.kind.", "year.succession.kind.", "award.kind."),
                    "depth", List.of("ranking.depth."),
                    "mode", List.of("year.mode."),
                    "post", List.of("year.team.post."),
                    "way", List.of("pact.way."));

    private final MessageSource messages;

    /** A value that an action recorded by a name; nothing recorded is a dash. */
    String value(String action, String name, @Nullable Object value, Locale locale) {
        return switch (value) {
            case null -> "–";
            case Boolean flag -> say("oversight." + (flag ? "yes" : "no"), locale);
            case BigDecimal number -> NumberText.format(number, 0);
            case Integer number -> number.toString();
            case Number number -> NumberText.format(new BigDecimal(number.toString()), 0);
            default -> text(action, name, value.toString(), locale);
        };
    }

    /** What an entry is about, where it has no name: the thing and the beginning of its id. */
    String subject(String action, String id, Locale locale) {
        String module = action.substring(0, Math.max(0, action.indexOf('.')));
        String thing = messages.getMessage("audit.subject." + module, null, "", locale);
        return ID.matcher(id).matches() ? (thing + " " + shortened(id)).strip() : id;
    }

    private String text(String action, String name, String text, Locale locale) {
        if (text.isEmpty() || text.equals("null")) {
            return "–";
        }
        if (DAY.matcher(text).matches()) {
            return DATE.format(LocalDate.parse(text));
        }
        if (CODE.matcher(text).matches()) {
            return code(action, name, text, locale);
        }
        return ID.matcher(text).matches() ? shortened(text) : text;
    }

    private String code(String action, String name, String code, Locale locale) {
        String module = action.substring(0, action.indexOf('.') + 1);
        return BEGINNINGS.getOrDefault(name, List.of()).stream()
                .sorted(Comparator.comparing(start -> !start.startsWith(module)))
                .map(start -> messages.getMessage(start + code, null, "", locale))
                .map(Objects::requireNonNull)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(code);
    }

    private static String shortened(String id) {
        return id.substring(0, SHORT_ID) + "…";
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
