package vn.khoithidua.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.notice.domain.SendingState;

/**
 * A mail in the outbox.
 *
 * @param name of the person it is for
 * @param day in Viet Nam for which it is the one mail
 * @param attempts how often a sender took it
 * @param doubts how often a sender vanished with it
 * @param nextAt not before this moment
 * @param endedAt when it was sent, dropped or given up, or null
 * @param lines how many matters it named, 0 until it was sent
 * @param problem why the last attempt failed, or empty
 */
public record OutboxRow(
        UUID id,
        UserId user,
        String name,
        String email,
        LocalDate day,
        SendingState state,
        int attempts,
        int doubts,
        Instant madeAt,
        Instant nextAt,
        @Nullable Instant endedAt,
        int lines,
        String problem) {}
