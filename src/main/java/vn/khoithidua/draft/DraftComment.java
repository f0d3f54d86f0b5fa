package vn.khoithidua.draft;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.draft.domain.Stance;
import vn.khoithidua.kernel.RosterLineId;

/**
 * What a member said to a version.
 *
 * @param version the version it was made on
 * @param section key of the section; empty for the whole paper
 * @param label heading of that section as it was then; empty for the whole
 * @param agency name of the member on that day
 * @param words what was said; empty only for plain agreement
 * @param live typed in at the conference by the secretary in the member's name
 * @param late after the last day for comments
 * @param withdrawnBy null while it stands
 * @param answers in their order, the last one counts; empty while it waits
 */
public record DraftComment(
        DraftCommentId id,
        int version,
        String section,
        String label,
        RosterLineId line,
        String agency,
        Stance stance,
        String words,
        boolean live,
        boolean late,
        String madeBy,
        Instant madeAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        List<DraftAnswer> answers) {

    public DraftComment {
        answers = List.copyOf(answers);
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether it waits for the secretary. */
    public boolean isOpen() {
        return stance.wantsAnswer() && answers.isEmpty() && !isWithdrawn();
    }

    /** The answer that counts, or null. */
    public @Nullable DraftAnswer answer() {
        return answers.isEmpty() ? null : answers.getLast();
    }
}
