package vn.khoithidua.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.DraftSource;
import vn.khoithidua.kernel.StoredFileId;

/**
 * What a draft begins with.
 *
 * @param title its <i>trích yếu</i>, at most 300 characters
 * @param sections of a draft whose source is text; else empty
 * @param file of a draft whose source is a file; else null
 */
public record NewDraft(
        DraftKind kind,
        String title,
        DraftSource source,
        List<DraftSection> sections,
        @Nullable StoredFileId file) {

    public NewDraft {
        sections = List.copyOf(sections);
    }
}
