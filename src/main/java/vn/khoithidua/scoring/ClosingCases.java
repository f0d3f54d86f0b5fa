package vn.khoithidua.scoring;

import java.util.List;
import java.util.Optional;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.year.Seat;

/**
 * What happens between the closing of verification and the final points. Implemented by the module
 * of objections, which stands above; without it points become final at once.
 */
public interface ClosingCases {

    /** Verification was just closed: opens the window in which members may object. */
    void closed(Seat head);

    /** Why the points may not become final yet: the window is open, or a case is undecided. */
    Optional<Refusal> unsettled(BlocYearId year);

    /** What was decided otherwise than verified, at most once for a cell. */
    List<Ruling> rulings(BlocYearId year);
}
