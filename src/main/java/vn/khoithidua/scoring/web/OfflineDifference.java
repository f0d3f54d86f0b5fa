package vn.khoithidua.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell that a returned file would change.
 *
 * @param row of the file
 * @param revision of the cell as it is now
 * @param stale whether somebody changed the cell after the file was made
 * @param problem why it cannot be taken, or null
 */
record OfflineDifference(
        int row,
        String key,
        String code,
        String title,
        long revision,
        List<Change> inputs,
        String noteBefore,
        String note,
        String pointsBefore,
        String pointsAfter,
        boolean stale,
        @Nullable String problem) {

    /** One input, as it is and as the file has it. */
    record Change(String name, String field, String before, String after) {

        public boolean differs() {
            return !before.equals(after);
        }
    }

    /** Whether it is ticked from the start. */
    public boolean wanted() {
        return problem == null && !stale;
    }

    public boolean noteDiffers() {
        return !noteBefore.equals(note);
    }
}
