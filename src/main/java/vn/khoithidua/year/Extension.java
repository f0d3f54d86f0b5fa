package vn.khoithidua.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.domain.Step;

/**
 * More time for one member, as it was given and perhaps taken back.
 *
 * @param until last day
 * @param grantedBy name of who gave it
 * @param end when and why it was taken back, or null while it counts
 */
public record Extension(
        UUID id,
        RosterLineId line,
        Step step,
        LocalDate until,
        String reason,
        String grantedBy,
        Instant grantedAt,
        @Nullable End end) {

    /** The end of an extension before its last day. */
    public record End(Instant at, String by, String reason) {}

    /** Whether it counts: it was not taken back. */
    public boolean counts() {
        return end == null;
    }
}
