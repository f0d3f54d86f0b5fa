package vn.khoithidua.scoring;

import java.util.List;
import java.util.Optional;
import vn.khoithidua.criteria.domain.CriteriaTree;
import vn.khoithidua.criteria.domain.TableSettings;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TableId;

/**
 * The totals of all members at one moment.
 *
 * @param changeNo the number of the last change they contain; equal numbers mean equal totals
 * @param stage how final they are
 * @param members in the order of the roster
 */
public record YearTotals(
        BlocYearId year,
        TableId table,
        CriteriaTree tree,
        TableSettings settings,
        long changeNo,
        Stage stage,
        List<MemberTotal> members) {

    public YearTotals {
        members = List.copyOf(members);
    }

    /** How final a bloc-year's scores are. */
    public enum Stage {
        /** Verification is open: verified points, self points where not yet verified. */
        PROVISIONAL,
        /** Verification is closed, objections may be heard. */
        VERIFIED,
        /** Final points, frozen with their digest. */
        FINAL
    }

    public Optional<MemberTotal> member(RosterLineId line) {
        return members.stream().filter(one -> one.line().equals(line)).findFirst();
    }

    /** How many cells of all members are not verified yet, handed in or not. */
    public int unverified() {
        return members.stream().mapToInt(MemberTotal::unverified).sum();
    }
}
