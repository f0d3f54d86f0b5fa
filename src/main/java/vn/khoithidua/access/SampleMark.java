package vn.khoithidua.access;

import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.TimeSource;

/**
 * Whether this database holds sample data: pages and papers then wear a band, and production
 * refuses to start.
 */
@Service
@RequiredArgsConstructor
public class SampleMark {

    /** The password of all sample accounts. It is printed, so nobody may choose it. */
    public static final String PASSWORD = "Thi đua 2026 cùng tiến bộ";

    private final JdbcClient jdbc;
    private final TimeSource time;
    private final AtomicBoolean seen = new AtomicBoolean();
    private final AtomicBoolean read = new AtomicBoolean();

    /** Asked once of the database, then known: the mark is never taken away. */
    public boolean isSet() {
        if (!read.get()) {
            boolean found =
                    jdbc.sql("select count(*) from sample_mark").query(Long.class).single() > 0;
            seen.set(found);
            read.set(true);
        }
        return seen.get();
    }

    /** Marks the database; harmless when repeated. */
    @Transactional
    public void set() {
        jdbc.sql("insert into sample_mark (loaded_at) values (:now) on conflict do nothing")
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .update();
        seen.set(true);
        read.set(true);
    }
}
