package vn.khoithidua.notice.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after a failure: longer each time, and in the end no more. */
public final class SendingDelay {

    private static final List<Duration> DELAYS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(4));

    private SendingDelay() {}

    /**
     * The wait before the next attempt; nothing when it is given up.
     *
     * @param attempts how many have failed, at least 1
     */
    public static Optional<Duration> after(int attempts) {
        return attempts > DELAYS.size() ? Optional.empty() : Optional.of(DELAYS.get(attempts - 1));
    }
}
