package vn.khoithidua.scoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round of closing verification that was not reopened.
 *
 * @param closedAt null while it is only requested
 * @param finalizedAt null until the points are final
 * @param digest SHA-256 of the final points, 64 hexadecimal digits
 */
public record ClosingRound(
        UUID id,
        Instant requestedAt,
        String requestedBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable Instant finalizedAt,
        @Nullable String finalizedBy,
        @Nullable String digest) {

    public boolean isClosed() {
        return closedAt != null;
    }

    public boolean isFinal() {
        return finalizedAt != null;
    }
}
