package vn.khoithidua.access;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.TimeSource;

/**
 * Slows guessing down: after five failures for a name from one address each further try waits,
 * twice as long each time, up to a quarter of an hour. No account is ever locked, so nobody can
 * lock out another.
 */
@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class SignInThrottle {

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final TimeSource time;

    /** How long this name must still wait at this address; zero if it may try. */
    public Duration mustWait(String username, String address) {
        return jdbc.sql(
                        "select failures, last_at from failed_sign_in where username = :name and address = :address")
                .param("name", username)
                .param("address", address)
                .query(
                        (row, n) ->
                                waitAfter(
                                        row.getInt("failures"),
                                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                                        time.now()))
                .optional()
                .orElse(Duration.ZERO);
    }

    static Duration waitAfter(int failures, Instant last, Instant now) {
        if (failures < FREE_TRIES) {
            return Duration.ZERO;
        }
        long factor = 1L << Math.min(failures - FREE_TRIES, 20);
        Duration wait = FIRST_WAIT.multipliedBy(factor);
        Instant until = last.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
    }

    public void failed(String username, String address) {
        jdbc.sql(
                        """
                        insert into failed_sign_in (username, address, failures, last_at)
                        values (:name, :address, 1, :now)
                        on conflict (username, address) do update set last_at = :now,
                            failures = case when failed_sign_in.last_at < :forgotten then 1
                                            else failed_sign_in.failures + 1 end""")
                .param("name", username)
                .param("address", address)
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("forgotten", time.now().minus(FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC))
                .update();
    }

    public void succeeded(String username, String address) {
        jdbc.sql("delete from failed_sign_in where username = :name and address = :address")
                .param("name", username)
                .param("address", address)
                .update();
    }
}
