package vn.khoithidua.year.web;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.khoithidua.year.Extension;

/** Choices of a form in the reader's language. */
@Component
@RequiredArgsConstructor
class FormWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MessageSource messages;

    /** What an extension gives, for the form that takes it back. */
    String extension(Extension extension) {
        String step = "year.step." + extension.step();
        Locale locale = LocaleContextHolder.getLocale();
        Object[] facts = {
            messages.getMessage(step, null, locale),
            DAY.format(extension.until()),
            extension.grantedBy()
        };
        return messages.getMessage("year.extension.facts", facts, locale);
    }

    /** Each value with the text of its key, in the order given. */
    Map<String, String> of(String prefix, Object... values) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Object value : values) {
            words.put(
                    value.toString(),
                    messages.getMessage(prefix + value, null, LocaleContextHolder.getLocale()));
        }
        return words;
    }
}
