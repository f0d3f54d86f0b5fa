package vn.khoithidua.year.web;

import java.util.LinkedHashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Choices of a form in the reader's language. */
@Component
@RequiredArgsConstructor
class FormWords {

    private final MessageSource messages;

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
