package vn.khoithidua.scoring.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.scoring.Announcement;
import vn.khoithidua.scoring.EvidenceItem;
import vn.khoithidua.scoring.ScoreHistory;
import vn.khoithidua.scoring.ScoreKind;
import vn.khoithidua.scoring.ScoreSource;
import vn.khoithidua.scoring.SheetPage;
import vn.khoithidua.scoring.domain.EvidenceQuota;
import vn.khoithidua.scoring.domain.SheetState;

/**
 * A member's sheet on its page.
 *
 * @param base address of the sheet, {@code yearBase} of the bloc-year, without a slash at the end
 * @param counted whether verified points are shown
 */
record SheetView(
        String base,
        String yearBase,
        String line,
        String year,
        String agency,
        SheetState state,
        boolean late,
        @Nullable String sentBy,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable String returnedBy,
        @Nullable String returnReason,
        boolean own,
        boolean leads,
        boolean entering,
        boolean returning,
        boolean counted,
        List<RowView> rows,
        List<CorrectionView> corrections,
        @Nullable Announcement announcement,
        FootView foot) {

    /** The criteria that still lack points or evidence of the member's own. */
    List<RowView> missing() {
        return rows.stream().filter(RowView::lacking).toList();
    }

    /** A criterion to correct since the sheet was returned. */
    record CorrectionView(String anchor, String name, boolean done) {

        static List<CorrectionView> of(SheetPage page) {
            List<CorrectionView> views = new ArrayList<>();
            page.corrections()
                    .forEach(
                            (key, done) -> {
                                Criterion one = page.table().criteria().get(key);
                                String name =
                                        one == null ? "" : one.code() + " " + one.shortTitle();
                                views.add(new CorrectionView("c-" + key, name, done));
                            });
            return views;
        }
    }

    /** Whether a criterion to correct is as it was. */
    public boolean uncorrected() {
        return corrections.stream().anyMatch(one -> !one.done());
    }

    /** The criteria with a result that must be confirmed. */
    List<RowView> doubtful() {
        return rows.stream()
                .filter(row -> row.cell() != null && !row.cell().doubts().isEmpty())
                .toList();
    }

    /**
     * A row: a group or a criterion.
     *
     * @param anchor id of the row within the page
     * @param cell null for a group
     */
    record RowView(
            String anchor,
            String code,
            String title,
            String max,
            String points,
            String verified,
            @Nullable CellView cell) {

        /** Whether the member still has something to do here. */
        boolean lacking() {
            return cell != null
                    && cell.assigned()
                    && ("OPEN".equals(cell.mark()) || "LACKING".equals(cell.mark()));
        }
    }

    /**
     * A criterion's own part of a row.
     *
     * @param mark OPEN, LACKING, DONE or ELSEWHERE
     * @param first points of the first verification where the second found others, else empty
     * @param computed whether the rule computes the points
     * @param doubts what looks like a slip of the hand; points are the result
     * @param repeats codes of the criteria under which an item stands as well, by item
     * @param trial whether it is scored on trial and counts nowhere
     * @param problem why the last entry was refused, or null
     */
    record CellView(
            String key,
            String rule,
            String target,
            List<CellWords.InputView> inputs,
            String result,
            boolean computed,
            boolean provisional,
            List<CellWords.LineView> lines,
            String note,
            long revision,
            List<EvidenceItem> evidence,
            Map<UUID, String> repeats,
            List<CellWords.LineView> doubts,
            boolean lacksEvidence,
            String mark,
            String difference,
            String first,
            String reason,
            boolean override,
            boolean assigned,
            boolean trial,
            boolean editable,
            List<HistoryView> history,
            @Nullable String problem) {}

    /** One number of the past. */
    record HistoryView(
            ScoreKind kind,
            ScoreSource source,
            boolean override,
            String before,
            String points,
            String words,
            String by,
            Instant at,
            boolean second) {

        static List<HistoryView> of(int decimals, List<ScoreHistory.Entry> entries) {
            return entries.stream().map(entry -> of(decimals, entry)).toList();
        }

        private static HistoryView of(int decimals, ScoreHistory.Entry entry) {
            return new HistoryView(
                    entry.kind(),
                    entry.source(),
                    entry.override(),
                    CellWords.points(entry.before(), decimals),
                    CellWords.points(entry.points(), decimals),
                    entry.words(),
                    entry.by(),
                    entry.at(),
                    entry.second());
        }
    }

    /**
     * The sums below.
     *
     * @param scored criteria with points, {@code done} those that lack nothing, of {@code of}
     * @param bare criteria that lack evidence and explanation
     * @param room null where no evidence can be added
     */
    record FootView(
            String total,
            String verified,
            String max,
            List<PartView> parts,
            int scored,
            int done,
            int of,
            int bare,
            @Nullable EvidenceQuota room) {}

    /** A content's sum, and how many of its criteria are done. */
    record PartView(String anchor, String code, String points, int done, int of) {}
}
