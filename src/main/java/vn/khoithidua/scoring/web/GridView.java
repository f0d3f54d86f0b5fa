package vn.khoithidua.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.scoring.ClosingRound;

/**
 * The grid of all members on its page.
 *
 * @param base address of the bloc-year, without a slash at the end
 * @param wide whether points have two decimals
 * @param unverified cells not verified, {@code differing} verified unlike self, {@code bare}
 *     without evidence, {@code unexplained} without the reason that is due
 */
record GridView(
        String base,
        String year,
        boolean wide,
        long changeNo,
        List<ColumnView> columns,
        List<RowView> rows,
        String max,
        List<CellView> selfTotals,
        List<CellView> totals,
        List<RankView> ranks,
        int done,
        int all,
        int unverified,
        int differing,
        int bare,
        int unexplained,
        boolean verifies,
        boolean heads,
        @Nullable ClosingRound closing) {

    /**
     * A member's head.
     *
     * @param own whether the person may not verify it
     * @param state message key of the sheet's state
     */
    record ColumnView(
            String line,
            String name,
            String shortName,
            int done,
            int all,
            boolean own,
            String state,
            boolean handedIn) {}

    /** A group with sums, or a criterion with cells. */
    record RowView(
            String key,
            boolean group,
            String code,
            String title,
            String hint,
            String max,
            boolean trial,
            List<CellView> cells) {}

    /**
     * A cell or a sum.
     *
     * @param css classes that show its state
     * @param href the cell's own page, or null for a sum
     * @param spoken message keys of what the look says
     */
    record CellView(
            String line,
            String css,
            @Nullable String href,
            long revision,
            boolean readOnly,
            String self,
            String verified,
            List<String> spoken) {}

    /** A place; without a number the member has none. */
    record RankView(String line, @Nullable Integer place, boolean shared, boolean provisional) {}
}
