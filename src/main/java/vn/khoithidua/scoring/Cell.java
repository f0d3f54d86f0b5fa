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
 */
public record Cell(
        RosterLineId line,
        CriterionKey criterion,
        long revision,
        CellValue self,
        CellValue verified,
        @Nullable BigDecimal finalPoints) {

    static Cell empty(RosterLineId line, CriterionKey criterion) {
        return new Cell(line, criterion, 0, CellValue.NONE, CellValue.NONE, null);
    }

    CellValue value(ScoreKind kind) {
        return kind == ScoreKind.SELF ? self : verified;
    }

    Cell with(ScoreKind kind, CellValue value, long newRevision) {
        return kind == ScoreKind.SELF
                ? new Cell(line, criterion, newRevision, value, verified, finalPoints)
                : new Cell(line, criterion, newRevision, self, value, finalPoints);
    }

    /** As the member sees it while verification goes on. */
    Cell selfOnly() {
        return new Cell(line, criterion, revision, self, CellValue.NONE, null);
    }

    /** As a verifier sees it before the member handed it in. */
    Cell withoutSelf() {
        return new Cell(line, criterion, revision, CellValue.NONE, verified, finalPoints);
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
