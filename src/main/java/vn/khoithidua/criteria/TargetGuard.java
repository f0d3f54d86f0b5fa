package vn.khoithidua.criteria;

import java.util.Optional;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;

/** Somebody above who holds what a member has undertaken, also while the table is a draft. */
@FunctionalInterface
public interface TargetGuard {

    /**
     * Why a member's targets cannot simply be set any more, saying where to go; then they change by
     * amendments with a reason only. Empty if they can be set.
     */
    Optional<Refusal> refusal(BlocYearId year, RosterLineId line);
}
