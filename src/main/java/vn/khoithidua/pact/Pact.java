package vn.khoithidua.pact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.pact.domain.ContentHash;

/**
 * One version of a pact or addendum.
 *
 * @param document 0 for the pact, the addendum's number otherwise
 * @param version from 1; a change adds one
 * @param table the criteria table frozen with it; null for a draft
 * @param hash over its canonical content; null for a draft
 * @param revision counts the edits of a draft: an edit must name the one it was made on
 */
public record Pact(
        PactId id,
        BlocYearId blocYear,
        int document,
        int version,
        PactState state,
        PactTexts texts,
        @Nullable TableId table,
        @Nullable ContentHash hash,
        @Nullable Instant frozenAt,
        @Nullable String frozenBy,
        @Nullable String voidReason,
        @Nullable Instant voidedAt,
        long revision) {

    public PactKind kind() {
        return document == 0 ? PactKind.PACT : PactKind.ADDENDUM;
    }

    public boolean isDraft() {
        return state == PactState.DRAFT;
    }

    /** Whether agencies may sign it. */
    public boolean isFrozen() {
        return state == PactState.FROZEN;
    }

    public boolean isVoid() {
        return state == PactState.VOID;
    }
}
