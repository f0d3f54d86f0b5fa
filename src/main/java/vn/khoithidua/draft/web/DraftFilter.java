package vn.khoithidua.draft.web;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.draft.DraftPaper;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.draft.domain.DraftState;
import vn.khoithidua.kernel.VietnameseText;

/**
 * Which drafts of the list are shown, as the address says it; what it cannot name is no condition.
 *
 * @param q words of the title, with or without marks
 */
record DraftFilter(@Nullable String q, @Nullable String kind, @Nullable String state) {

    public boolean isSet() {
        return !DraftTyping.text(q).isBlank()
                || DraftTyping.choice(DraftKind.values(), kind) != null
                || DraftTyping.choice(DraftState.values(), state) != null;
    }

    boolean shows(DraftPaper draft) {
        DraftKind onlyKind = DraftTyping.choice(DraftKind.values(), kind);
        DraftState onlyState = DraftTyping.choice(DraftState.values(), state);
        return (onlyKind == null || onlyKind == draft.kind())
                && (onlyState == null || onlyState == draft.state())
                && VietnameseText.fold(draft.title())
                        .contains(VietnameseText.fold(DraftTyping.text(q)));
    }
}
