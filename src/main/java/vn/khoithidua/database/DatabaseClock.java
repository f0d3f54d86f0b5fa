package vn.khoithidua.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.khoithidua.kernel.TimeSource;

/** The database's clock, read once per transaction. */
@Component
@RequiredArgsConstructor
public class DatabaseClock implements TimeSource {

    private static final ThreadLocal<@Nullable Instant> SET = new ThreadLocal<>();

    private final JdbcClient jdbc;

    @Override
    public Instant now() {
        Instant set = SET.get();
        if (set != null) {
            return set;
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read();
        }
        Instant known = (Instant) TransactionSynchronizationManager.getResource(this);
        return known != null ? known : remember(read());
    }

    /**
     * Keeps an instant that a statement of this transaction brought along, which saves one.
     *
     * @param instant the database's {@code now()} or {@code clock_timestamp()}
     */
    public Instant remember(Instant instant) {
        if (TransactionSynchronizationManager.getResource(this) == null) {
            TransactionSynchronizationManager.bindResource(this, instant);
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCompletion(int status) {
                            TransactionSynchronizationManager.unbindResourceIfPossible(
                                    DatabaseClock.this);
                        }
                    });
        }
        return instant;
    }

    /** Runs work of this thread at a set time: for tests and the loader of sample data only. */
    public void runAt(Instant instant, Runnable work) {
        Instant before = SET.get();
        SET.set(instant);
        try {
            work.run();
        } finally {
            SET.set(before);
        }
    }

    private Instant read() {
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
