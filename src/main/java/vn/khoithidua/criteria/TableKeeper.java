package vn.khoithidua.criteria;

import java.util.Optional;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;

/** Somebody above who holds a year's frozen table: what binds it has to be changed there first. */
@FunctionalInterface
public interface TableKeeper {

    /** Why the table cannot be replaced from its own page, saying where to go; empty if it can. */
    Optional<Refusal> refusal(BlocYearId year);

    /** Why neither its rows nor the targets of members can change any more; empty if they can. */
    default Optional<Refusal> settled(BlocYearId year) {
        return Optional.empty();
    }
}
