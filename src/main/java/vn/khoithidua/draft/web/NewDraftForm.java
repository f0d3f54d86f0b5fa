package vn.khoithidua.draft.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.khoithidua.draft.domain.DraftKind;

/**
 * How a draft begins.
 *
 * @param upload {@code file} for a paper that was made elsewhere
 */
record NewDraftForm(@Nullable String kind, @Nullable String title, @Nullable String upload) {

    /** Whether the text comes as a file. */
    public boolean isFile() {
        return "file".equals(upload);
    }

    /** The kind, or null with the errors reported. */
    @Nullable DraftKind toKind(BindingResult errors) {
        DraftKind chosen = DraftTyping.choice(DraftKind.values(), kind);
        if (chosen == null) {
            errors.rejectValue("kind", "draft.kind.missing");
        }
        if (DraftTyping.text(title).isBlank()) {
            errors.rejectValue("title", "draft.title.missing");
        }
        return errors.hasErrors() ? null : chosen;
    }
}
