package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.NumberText;

/**
 * Reads what people typed, or what was stored, as a result.
 *
 * @param inputs what could be read
 * @param problems what could not; the rest was read nevertheless
 */
public record ResultReader(Inputs inputs, List<InputProblem> problems) {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Set<String> YES = Set.of("true", "on", "1", "có", "co", "yes", "x");
    private static final Set<String> NO = Set.of("false", "0", "không", "khong", "no");

    public ResultReader {
        problems = List.copyOf(problems);
    }

    /**
     * Reads typed texts by input name; blank ones count as not entered, unknown names are ignored.
     *
     * @param specs the criterion's inputs, {@link Scoring#inputs()}
     * @param typed numbers the Vietnamese way, days as {@code dd/MM/yyyy} or ISO, yes as "true",
     *     "on", "có"
     */
    public static ResultReader typed(List<InputSpec> specs, Map<String, String> typed) {
        Inputs inputs = Inputs.NONE;
        List<InputProblem> problems = new ArrayList<>();
        for (InputSpec spec : specs) {
            String text = typed.getOrDefault(spec.name(), "").strip();
            if (text.isEmpty()) {
                continue;
            }
            InputValue value = value(spec.kind(), text);
            if (value == null) {
                String key = "criteria.input.bad." + spec.kind().name().toLowerCase(Locale.ROOT);
                problems.add(InputProblem.of(spec.name(), key, spec.name(), text));
            } else {
                inputs = inputs.with(spec.name(), value);
            }
        }
        return new ResultReader(inputs, problems);
    }

    /**
     * Reads back what {@link Inputs#stored()} wrote.
     *
     * @throws IllegalArgumentException if a value is no stored value
     */
    public static Inputs stored(Map<String, String> stored) {
        Inputs inputs = Inputs.NONE;
        for (Map.Entry<String, String> entry : stored.entrySet()) {
            inputs = inputs.with(entry.getKey(), storedValue(entry.getValue()));
        }
        return inputs;
    }

    private static InputValue storedValue(String text) {
        if (text.equals("true") || text.equals("false")) {
            return new InputValue.Answer(text.equals("true"));
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return new InputValue.Day(LocalDate.parse(text));
        }
        return new InputValue.Amount(new BigDecimal(text));
    }

    private static @Nullable InputValue value(InputKind kind, String text) {
        return switch (kind) {
            case DATE -> day(text);
            case YES_NO -> answer(text.toLowerCase(Locale.ROOT));
            default -> {
                BigDecimal number = NumberText.parse(text);
                yield number != null && kind.takes(number) ? new InputValue.Amount(number) : null;
            }
        };
    }

    private static @Nullable InputValue answer(String text) {
        return YES.contains(text) || NO.contains(text)
                ? new InputValue.Answer(YES.contains(text))
                : null;
    }

    private static @Nullable InputValue day(String text) {
        try {
            return new InputValue.Day(
                    text.contains("/") ? LocalDate.parse(text, TYPED) : LocalDate.parse(text));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
