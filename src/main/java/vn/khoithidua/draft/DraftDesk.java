package vn.khoithidua.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.draft.domain.DraftSection;

/**
 * A draft as a person may see it.
 *
 * @param shown number of the version whose text this is; 0 for the text in work
 * @param version null for the text in work
 * @param versions all that were sent, the newest first
 * @param changed whether the text in work differs from the newest version; only for its keepers
 * @param comments those the person may read, in roster order
 * @param roll who is asked and has spoken, in roster order; empty for whom it does not concern
 * @param own the person's agency among them, null for none
 * @param keeps whether the person writes, sends, answers and issues
 * @param speaks whether the person may comment now
 * @param issued null before it is issued
 */
public record DraftDesk(
        DraftPaper draft,
        int shown,
        @Nullable DraftVersion version,
        List<DraftSection> sections,
        List<DraftVersion> versions,
        boolean changed,
        List<DraftComment> comments,
        List<SpokenMember> roll,
        @Nullable SpokenMember own,
        boolean keeps,
        boolean speaks,
        @Nullable IssuedDraft issued) {

    public DraftDesk {
        sections = List.copyOf(sections);
        versions = List.copyOf(versions);
        comments = List.copyOf(comments);
        roll = List.copyOf(roll);
    }

    /** Comments to one section; of the whole paper with an empty key. */
    public List<DraftComment> to(String key) {
        return comments.stream().filter(one -> one.section().equals(key)).toList();
    }

    /** Comments to sections that the text shown does not have. */
    public List<DraftComment> toOthers() {
        return comments.stream()
                .filter(one -> !one.section().isEmpty())
                .filter(one -> sections.stream().noneMatch(s -> s.key().equals(one.section())))
                .toList();
    }

    public long open() {
        return comments.stream().filter(DraftComment::isOpen).count();
    }

    /** Members that were asked and have not spoken. */
    public List<SpokenMember> silent() {
        return roll.stream().filter(one -> !one.hasSpoken()).toList();
    }
}
