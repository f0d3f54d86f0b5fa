package vn.khoithidua.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.domain.Difference;

/**
 * One cell: a member's values for one criterion.
 *
 * @param revision counts what people entered, 0 before the first; a save names the revision it saw
 * @param finalPoints null until they are frozen
 * @param first what the first verification found, once it was announced
 */
public record Cell(
        RosterLineId line,
        CriterionKey criterion,
        long revision,
        CellValue self,
        CellValue verified,
        @Nullable BigDecimal finalPoints,
        @Nullable FirstValue first) {

    static Cell empty(RosterLineId line, CriterionKey criterion) {
        return new Cell(line, criterion, 0, CellValue.NONE, CellValue.NONE, null, null);
    }

    CellValue value(ScoreKind kind) {
        return kind == ScoreKind.SELF ? self : verified;
    }

    Cell with(ScoreKind kind, CellValue value, long newRevision) {
        return kind == ScoreKind.SELF
                ? new Cell(line, criterion, newRevision, value, verified, finalPoints, first)
                : new Cell(line, criterion, newRevision, self, value, finalPoints, first);
    }

    /** As the member sees it while verification goes on. */
    Cell selfOnly() {
        return new Cell(line, criterion, revision, self, CellValue.NONE, null, null);
    }

    /** As the member sees it once the first verification was announced. */
    Cell firstOnly() {
        FirstValue announced = first;
        CellValue shown = announced == null ? CellValue.NONE : announced.shown();
        return new Cell(line, criterion, revision, self, shown, null, null);
    }

    /** What the second verification changed: the first points where they are others now. */
    public @Nullable BigDecimal firstPoints() {
        FirstValue announced = first;
        return announced == null || CellValue.sameNumber(announced.points(), verified.points())
                ? null
                : announced.points();
    }

    /** As a verifier sees it before the member handed it in. */
    Cell withoutSelf() {
        return new Cell(line, criterion, revision, CellValue.NONE, verified, finalPoints, first);
    }

    /** How the verified points stand to the self-score. */
    public Difference difference() {
        return Difference.of(self.points(), verified.points());
    }

    /** Whether the reason is still due, without which verification cannot be closed. */
    public boolean unexplained() {
        return difference().needsReason(verified.override()) && verified.words().isBlank();
    }
}
