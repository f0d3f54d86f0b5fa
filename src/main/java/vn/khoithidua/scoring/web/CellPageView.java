package vn.khoithidua.scoring.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.Inputs;
import vn.khoithidua.scoring.Cell;
import vn.khoithidua.scoring.CellReading.CellPage;
import vn.khoithidua.scoring.CellValue;
import vn.khoithidua.scoring.EvidenceItem;
import vn.khoithidua.scoring.domain.Proof;
import vn.khoithidua.year.Seat;

/**
 * One cell on its page, or in the panel beside the grid.
 *
 * @param base address of the cell
 * @param evidence what the member gave as proof; {@code lacksEvidence} if proof is due
 * @param problem why the last entry was refused, or null
 */
record CellPageView(
        String base,
        String grid,
        String agency,
        String shortName,
        HeadView head,
        SelfView self,
        VerifiedView verified,
        long revision,
        boolean editable,
        boolean provisional,
        List<EvidenceItem> evidence,
        boolean lacksEvidence,
        List<SheetView.HistoryView> history,
        String historyHref,
        @Nullable String problem) {

    /** The criterion. */
    record HeadView(
            String key, String code, String title, String rule, String target, String max) {}

    /** What the member gave itself, and how the rule came to it. */
    record SelfView(
            String points, String result, String note, String by, List<CellWords.LineView> lines) {}

    /**
     * What was verified, or typed to be.
     *
     * @param points as typed or stored, empty if there are none; {@code shown} as they read
     * @param first points of the first verification where they are others now, else empty
     * @param judged whether the scorer gives points and no rule computes them
     * @param reasonDue whether a reason must be given for what is stored
     */
    record VerifiedView(
            String points,
            String shown,
            String first,
            boolean override,
            boolean judged,
            boolean reasonDue,
            String reason,
            List<CellWords.InputView> inputs,
            List<CellWords.LineView> lines) {}

    static CellPageView of(
            Seat seat, CellPage page, @Nullable CellForm typed, @Nullable String problem) {
        Cell cell = page.cell();
        Criterion criterion = page.criterion();
        int decimals = CellWords.decimals(page.table().settings());
        String year = "/years/" + seat.blocYear();
        boolean verified = cell.verified().points() != null;
        return new CellPageView(
                year + "/cells/" + cell.line() + "/" + criterion.key(),
                year + "/grid",
                page.member().name(),
                page.member().shortName(),
                head(page),
                self(page, decimals),
                verified(page, typed, decimals),
                cell.revision(),
                page.editable(),
                (verified ? cell.verified() : cell.self()).provisional(),
                page.evidence(),
                Proof.isMissing(
                        criterion.evidenceRequired(), page.evidence().size(), cell.self().words()),
                SheetView.HistoryView.of(decimals, page.history()),
                year + "/history?line=" + cell.line() + "&criterion=" + criterion.key(),
                problem);
    }

    private static HeadView head(CellPage page) {
        Criterion criterion = page.criterion();
        return new HeadView(
                criterion.key().value(),
                criterion.code(),
                criterion.title(),
                CellWords.rule(criterion),
                CellWords.target(
                        page.table()
                                .assignments()
                                .of(page.cell().line(), criterion.key())
                                .target()),
                CellWords.max(criterion.max()));
    }

    private static SelfView self(CellPage page, int decimals) {
        CellValue self = page.cell().self();
        return new SelfView(
                CellWords.points(self.points(), decimals),
                CellWords.result(page.criterion(), self.inputs()),
                self.words(),
                self.author() == null ? "" : self.author().name(),
                CellWords.lines(page.self(), decimals));
    }

    private static VerifiedView verified(CellPage page, @Nullable CellForm typed, int decimals) {
        Cell cell = page.cell();
        CellValue verified = cell.verified();
        boolean there = verified.points() != null;
        Inputs inputs = there ? verified.inputs() : cell.self().inputs();
        String points = there ? CellWords.points(verified.points(), decimals) : "";
        return new VerifiedView(
                typed == null ? points : typed.points(),
                CellWords.points(verified.points(), decimals),
                CellWords.first(cell, decimals),
                verified.override(),
                page.criterion().scoring().isJudged(),
                cell.unexplained(),
                typed == null ? verified.words() : typed.words(),
                CellWords.inputs(
                        page.criterion(), inputs, typed == null ? Map.of() : typed.inputs()),
                CellWords.lines(page.verified(), decimals));
    }
}
