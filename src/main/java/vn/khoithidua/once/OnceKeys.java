package vn.khoithidua.once;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.khoithidua.database.DatabaseClock;

/**
 * The keys taken so far. Taking one waits for a request with the same key that is still under way.
 */
@Component
@RequiredArgsConstructor
class OnceKeys {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,100}");

    private final JdbcClient jdbc;
    private final DatabaseClock clock;

    static boolean isKey(@Nullable String key) {
        return key != null && FORM.matcher(key).matches();
    }

    /** Takes the key within the current transaction; false if an earlier request has it. */
    boolean take(String person, String key) {
        Optional<OffsetDateTime> taken =
                jdbc.sql(
                                """
                        insert into once_key (person, key) values (:person, :key)
                        on conflict do nothing returning clock_timestamp()""")
                        .param("person", person)
                        .param("key", key)
                        .query(OffsetDateTime.class)
                        .optional();
        taken.ifPresent(now -> clock.remember(now.toInstant()));
        return taken.isPresent();
    }

    void keep(String person, String key, String outcome) {
        jdbc.sql("update once_key set outcome = :outcome where person = :person and key = :key")
                .param("outcome", outcome)
                .param("person", person)
                .param("key", key)
                .update();
    }

    @Nullable String outcome(String person, String key) {
        return jdbc.sql(
                        "select coalesce(outcome, '') from once_key where person = :person and key = :key")
                .param("person", person)
                .param("key", key)
                .query(String.class)
                .optional()
                .filter(outcome -> !outcome.isEmpty())
                .orElse(null);
    }

    /**
     * A browser does not repeat a request after a month; until then unsent work may wait on a
     * device.
     */
    @Scheduled(cron = "0 30 3 * * *", zone = "Asia/Ho_Chi_Minh")
    void forgetOld() {
        jdbc.sql("delete from once_key where created_at < now() - interval '31 days'").update();
    }
}
