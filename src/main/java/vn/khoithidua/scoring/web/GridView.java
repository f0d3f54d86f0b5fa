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
 *     without evidence, {@code unexplained} without the reason that is due, {@code asked} with an
 *     open exchange
 * @param exchanges whether the person reads exchanges with members
 * @param leads whether the person shares verification out
 * @param whole whether all rows are seen, and not a share of them
 * @param step the table's rounding step, plain
 * @param contents the table's contents by key
 * @param scorers message keys of those who score, in the table's order
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
        int asked,
        boolean verifies,
        boolean heads,
        boolean exchanges,
        boolean whole,
        boolean leads,
        @Nullable ClosingRound closing,
        String step,
        String stepShown,
        int decimals,
        List<GridChoice> contents,
        List<String> scorers) {

    GridView with(List<RowView> other) {
        return new GridView(
                base,
                year,
                wide,
                changeNo,
                columns,
                other,
                max,
                selfTotals,
                totals,
                ranks,
                done,
                all,
                unverified,
                differing,
                bare,
                unexplained,
                asked,
                verifies,
                heads,
                exchanges,
                whole,
                leads,
                closing,
                step,
                stepShown,
                decimals,
                contents,
                scorers);
    }

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

    /**
     * A group with sums, or a criterion with cells.
     *
     * @param root key of the content it belongs to
     * @param scorer message key of who scores it; empty for a group
     * @param ruled whether a rule computes its points
     * @param most the most that may be typed, plain; null where nothing limits it
     */
    record RowView(
            String key,
            boolean group,
            String code,
            String title,
            String hint,
            String max,
            boolean trial,
            String root,
            String scorer,
            boolean ruled,
            @Nullable String most,
            List<CellView> cells) {

        RowView with(List<CellView> other) {
            return new RowView(
                    key, group, code, title, hint, max, trial, root, scorer, ruled, most, other);
        }
    }

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
