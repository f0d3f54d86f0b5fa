package vn.khoithidua.recalculation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case.
 *
 * @param number from 1 in its bloc-year
 * @param documentNo of the document it rests on; empty before the ranking was adopted
 * @param endedBy who applied or dropped it; null while it is open
 * @param effect what it did; null unless it was applied
 * @param versionBefore the adopted ranking's version it replaced, {@code versionAfter} the one it
 *     made; null where none was adopted
 */
public record Recalculation(
        RecalculationId id,
        int number,
        State state,
        String reason,
        String documentNo,
        @Nullable LocalDate documentOn,
        String openedBy,
        Instant openedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        String endReason,
        @Nullable Effect effect,
        @Nullable String digestBefore,
        @Nullable String digestAfter,
        @Nullable Integer versionBefore,
        @Nullable Integer versionAfter) {

    /** How far a case is. */
    public enum State {
        /** Changes are gathered and previewed. */
        OPEN,
        /** The whole set holds. */
        APPLIED,
        /** Nothing of it holds. */
        DROPPED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
