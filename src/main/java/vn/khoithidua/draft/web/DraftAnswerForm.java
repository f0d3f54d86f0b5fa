package vn.khoithidua.draft.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.khoithidua.draft.domain.CommentVerdict;

/**
 * An answer as typed.
 *
 * @param seen how many answers the page showed
 */
record DraftAnswerForm(@Nullable String verdict, @Nullable String reason, @Nullable String seen) {

    /** The verdict, or null with the errors reported. */
    @Nullable CommentVerdict toVerdict(BindingResult errors) {
        CommentVerdict chosen = DraftTyping.choice(CommentVerdict.values(), verdict);
        if (chosen == null) {
            errors.rejectValue("verdict", "draft.verdict.missing");
        }
        if (DraftTyping.text(reason).isBlank()) {
            errors.rejectValue("reason", "draft.reason.missing");
        }
        return errors.hasErrors() ? null : chosen;
    }
}
