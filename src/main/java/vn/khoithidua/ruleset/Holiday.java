package vn.khoithidua.ruleset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.AuthorityId;

/**
 * A day off, or a weekend day worked to make up for one.
 *
 * @param authority null for the whole country
 * @param working whether it is worked
 * @param enteredBy name of who laid it down
 * @param removal when and why it was taken back, or null while it counts
 */
public record Holiday(
        UUID id,
        @Nullable AuthorityId authority,
        LocalDate day,
        String name,
        boolean working,
        String legalBasis,
        String enteredBy,
        @Nullable Removal removal) {

    /** The end of a day off that was laid down by mistake or changed by a later decision. */
    public record Removal(Instant at, String by, String reason) {}
}
