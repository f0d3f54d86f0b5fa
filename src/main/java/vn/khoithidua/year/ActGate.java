package vn.khoithidua.year;

import java.util.Optional;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;

/** What must be true before an act; implemented by the module that knows. */
public interface ActGate {

    /** The act this gate guards. */
    GuardedAct guards();

    /** Why the act may not happen yet, if so. */
    Optional<Refusal> refusal(BlocYearId year);
}
