package vn.khoithidua.scoring;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.Refusal;

/**
 * What became of one cell of a change set.
 *
 * @param before the cell as it stood, which undoing puts back; null where a repeat no longer knows
 * @param now the cell as it stands
 * @param refusal why it was left as it was, or who was faster; null if it was saved
 */
public record CellOutcome(Kind kind, @Nullable Cell before, Cell now, @Nullable Refusal refusal) {

    /** The ends a cell can come to. */
    public enum Kind {
        /** It says what was asked for. */
        SAVED,
        /** It cannot be taken; the others of the set were saved nevertheless. */
        REFUSED,
        /** Somebody was faster: nothing of the set was saved. */
        STALE
    }

    static CellOutcome saved(Cell before, Cell now) {
        return new CellOutcome(Kind.SAVED, before, now, null);
    }

    static CellOutcome refused(Cell now, Refusal why) {
        return new CellOutcome(Kind.REFUSED, now, now, why);
    }

    static CellOutcome stale(Cell now) {
        return new CellOutcome(Kind.STALE, now, now, StaleCell.of(now));
    }

    static CellOutcome repeated(Cell now) {
        return new CellOutcome(Kind.SAVED, null, now, null);
    }

    /** The same without the member's own value. */
    CellOutcome withoutSelf() {
        return new CellOutcome(
                kind, before == null ? null : before.withoutSelf(), now.withoutSelf(), refusal);
    }
}
