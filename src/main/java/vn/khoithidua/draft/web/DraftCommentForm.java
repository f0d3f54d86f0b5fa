package vn.khoithidua.draft.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.draft.CommentWords;
import vn.khoithidua.draft.domain.Stance;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;

/**
 * A comment as typed.
 *
 * @param section key of the section; empty for the whole paper
 * @param version that the page showed
 * @param line the member spoken for; empty for the own agency
 */
record DraftCommentForm(
        @Nullable String section,
        @Nullable String version,
        @Nullable String stance,
        @Nullable String words,
        @Nullable String line) {

    /** The comment; a stance that is none is a remark without words, which is refused. */
    CommentWords toCommand() {
        Stance chosen = DraftTyping.choice(Stance.values(), stance);
        return new CommentWords(
                (int) DraftTyping.number(version),
                DraftTyping.text(section),
                chosen == null ? Stance.REMARK : chosen,
                DraftTyping.text(words),
                member());
    }

    /** The version that the page showed; 0 for none, which is the newest. */
    int shown() {
        return (int) Math.max(0, DraftTyping.number(version));
    }

    private @Nullable RosterLineId member() {
        if (DraftTyping.text(line).isBlank()) {
            return null;
        }
        try {
            return new RosterLineId(UUID.fromString(DraftTyping.text(line)));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound().asException();
        }
    }
}
