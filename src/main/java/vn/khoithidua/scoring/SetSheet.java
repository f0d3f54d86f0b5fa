package vn.khoithidua.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.year.domain.StepWindow;
import vn.khoithidua.year.domain.WindowCheck;

/**
 * A sheet that a change set touches, with the windows of entering and verifying it.
 *
 * @param entry when the member may enter
 * @param verification when it may be verified
 * @param shared the groups and criteria that were shared out to the person; empty if none were
 */
record SetSheet(SheetRow row, Span entry, Span verification, List<CriterionKey> shared) {

    /**
     * A step's window with the member's own extension.
     *
     * @param window null where the step has none and is always open
     * @param until last day of the extension, or null
     */
    record Span(@Nullable StepWindow window, @Nullable LocalDate until) {

        WindowCheck at(Instant now) {
            return window == null ? new WindowCheck.Open() : window.at(now, until);
        }
    }
}
