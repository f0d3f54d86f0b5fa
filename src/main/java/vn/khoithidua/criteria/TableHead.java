package vn.khoithidua.criteria;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.TableSettings;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TableId;

/**
 * A version of a table without its rows.
 *
 * @param versionNo from 1
 * @param explanation why sums disagree, where they do
 * @param hash SHA-256 over the canonical content in hexadecimal digits; null for a draft
 * @param revision counts the edits of a draft: an edit must name the one it was made on
 */
public record TableHead(
        TableId id,
        BlocYearId year,
        int versionNo,
        TableState state,
        String title,
        TableSettings settings,
        @Nullable String explanation,
        @Nullable String hash,
        @Nullable Instant frozenAt,
        @Nullable String frozenBy,
        @Nullable String voidReason,
        long revision) {

    /** Whether it may be edited. */
    public boolean draft() {
        return state == TableState.DRAFT;
    }
}
