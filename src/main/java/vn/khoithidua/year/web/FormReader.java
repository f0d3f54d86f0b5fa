package vn.khoithidua.year.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.VietnameseText;

/** Reads the texts of a form; what does not read is reported at its field. */
final class FormReader {

    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d([–-](19|20)\\d\\d)?");

    private final BindingResult errors;

    FormReader(BindingResult errors) {
        this.errors = errors;
    }

    /** A day as {@code 2024-12-31} or {@code 31/12/2024}. */
    LocalDate date(String field, String text) {
        LocalDate day = day(text.strip());
        if (day == null) {
            errors.rejectValue(field, "year.form.date");
            return LocalDate.EPOCH;
        }
        return day;
    }

    @Nullable LocalDate optionalDate(String field, String text) {
        return text.isBlank() ? null : date(field, text);
    }

    String required(String field, String text) {
        if (text.isBlank()) {
            errors.rejectValue(field, "year.form.required");
        }
        return text;
    }

    /** A year, such as 2024 or 2024–2025. */
    String yearLabel(String field, String text) {
        String label = VietnameseText.cleanLine(text);
        if (!YEAR.matcher(label).matches()) {
            errors.rejectValue(field, "year.form.label");
        }
        return label;
    }

    int whole(String field, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            errors.rejectValue(field, "year.form.number");
            return 0;
        }
    }

    BigDecimal decimal(String field, String text) {
        BigDecimal number = NumberText.parse(text);
        if (number == null) {
            errors.rejectValue(field, "year.form.number");
            return BigDecimal.ZERO;
        }
        return number;
    }

    <E extends Enum<E>> E choice(String field, String text, Class<E> type) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException e) {
            errors.rejectValue(field, "year.form.choice");
            return type.getEnumConstants()[0];
        }
    }

    /** An id chosen from a list; a forged one is reported like one that was not chosen. */
    <T> T id(String field, String text, Function<UUID, T> as) {
        try {
            return as.apply(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            errors.rejectValue(field, "year.form.choice");
            return as.apply(new UUID(0, 0));
        }
    }

    <T> @Nullable T optionalId(String field, String text, Function<UUID, T> as) {
        return text.isBlank() ? null : id(field, text, as);
    }

    static @Nullable LocalDate day(String text) {
        for (DateTimeFormatter format :
                new DateTimeFormatter[] {DateTimeFormatter.ISO_LOCAL_DATE, VIETNAMESE}) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return null;
    }
}
