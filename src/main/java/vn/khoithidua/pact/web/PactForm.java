package vn.khoithidua.pact.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.khoithidua.pact.Pact;
import vn.khoithidua.pact.PactTexts;

/**
 * The texts of a draft as typed.
 *
 * @param legalBases one a line
 * @param revision the draft's revision that the page showed
 */
record PactForm(
        @Nullable String title,
        @Nullable String theme,
        @Nullable String legalBases,
        @Nullable String opening,
        @Nullable String commitments,
        @Nullable String revision) {

    static PactForm of(Pact pact) {
        PactTexts texts = pact.texts();
        return new PactForm(
                texts.title(),
                texts.theme(),
                String.join("\n", texts.legalBases()),
                texts.opening(),
                texts.commitments(),
                String.valueOf(pact.revision()));
    }

    PactTexts toCommand(BindingResult errors) {
        if (text(title).isBlank()) {
            errors.rejectValue("title", "pact.title.missing");
        }
        return new PactTexts(
                text(title),
                text(theme),
                List.of(text(legalBases).split("\n")),
                text(opening),
                text(commitments));
    }

    long seenRevision() {
        return number(revision);
    }

    /** A revision from a form; -1 if it is none, which is always stale. */
    static long number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Long.parseLong(text) : -1;
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
