package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.GateEffect;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.domain.Difference;

/**
 * The numbers of a cell, without what was entered: what the grid and the totals read.
 *
 * @param changeNo number of the last change
 * @param override whether the verified points were set against the rule
 * @param reasoned whether a reason was given
 * @param provisional whether results of others may still change the verified (or self) points
 * @param gates those of the value that counts
 */
public record CellPoints(
        RosterLineId line,
        CriterionKey criterion,
        long revision,
        long changeNo,
        @Nullable BigDecimal self,
        @Nullable BigDecimal verified,
        @Nullable BigDecimal last,
        boolean override,
        boolean reasoned,
        boolean provisional,
        List<GateEffect> gates) {

    public static CellPoints empty(RosterLineId line, CriterionKey criterion) {
        return new CellPoints(
                line, criterion, 0, 0, null, null, null, false, false, false, List.of());
    }

    /** The numbers of a cell that was just read or written. */
    public static CellPoints of(Cell cell) {
        boolean verified = cell.verified().points() != null;
        return new CellPoints(
                cell.line(),
                cell.criterion(),
                cell.revision(),
                0,
                cell.self().points(),
                cell.verified().points(),
                cell.finalPoints(),
                cell.verified().override(),
                !cell.verified().words().isEmpty(),
                (verified ? cell.verified() : cell.self()).provisional(),
                (verified ? cell.verified() : cell.self()).gates());
    }

    /** The same with the self-score hidden. */
    CellPoints withoutSelf() {
        return new CellPoints(
                line,
                criterion,
                revision,
                changeNo,
                null,
                verified,
                last,
                override,
                reasoned,
                provisional,
                verified == null ? List.of() : gates);
    }

    public Difference difference() {
        return Difference.of(self, verified);
    }

    /** Whether a reason is due and missing. */
    public boolean unexplained() {
        return difference().needsReason(override) && !reasoned;
    }

    /** Final points; before them verified, before those the self-score once it was handed in. */
    public @Nullable BigDecimal counting(boolean submitted) {
        if (last != null) {
            return last;
        }
        return verified != null ? verified : submitted ? self : null;
    }
}
