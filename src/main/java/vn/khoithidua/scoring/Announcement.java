package vn.khoithidua.scoring;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The first verification was told to the members.
 *
 * @param explainUntil the last day on which members may explain cells
 * @param words what was said with it, may be empty
 */
public record Announcement(Instant at, String by, LocalDate explainUntil, String words) {

    /** Whether members may explain on this day. */
    public boolean takesExplanations(LocalDate today) {
        return !today.isAfter(explainUntil);
    }
}
