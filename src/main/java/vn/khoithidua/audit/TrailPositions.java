package vn.khoithidua.audit;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.khoithidua.database.DatabaseClock;
import vn.khoithidua.kernel.BlocYearId;

/** Tells how far the trail has grown: what {@link Kept} goes by. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class TrailPositions {

    private final JdbcClient jdbc;
    private final DatabaseClock clock;

    /** How far the trail has grown for what a page of this bloc-year shows. */
    public TrailPosition of(BlocYearId year) {
        return position(
                "coalesce(sum(seq) filter (where chain in (:chain, :installation)), 0)",
                year.toString());
    }

    /** How far the whole trail has grown, for pages that show many bloc-years. */
    public TrailPosition ofAll() {
        return position("coalesce(sum(seq), 0)", TrailWriter.INSTALLATION);
    }

    /** The first answer holds for the whole transaction. */
    private TrailPosition position(String entries, String chain) {
        Seen seen = (Seen) TransactionSynchronizationManager.getResource(this);
        if (seen == null) {
            seen = new Seen();
            TransactionSynchronizationManager.bindResource(this, seen);
            TransactionSynchronizationManager.registerSynchronization(seen);
        }
        return seen.positions.computeIfAbsent(entries + chain, asked -> read(entries, chain));
    }

    private final class Seen implements TransactionSynchronization {

        private final Map<String, TrailPosition> positions = new HashMap<>();

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TrailPositions.this);
        }
    }

    /** One statement, which brings the time along. */
    private TrailPosition read(String entries, String chain) {
        return jdbc.sql(
                        "select %s as entries, clock_timestamp() as now from audit.chain_head"
                                .formatted(entries))
                .param("chain", chain)
                .param("installation", TrailWriter.INSTALLATION)
                .query(
                        (row, n) -> {
                            clock.remember(row.getObject("now", OffsetDateTime.class).toInstant());
                            return new TrailPosition(row.getLong("entries"), clock.today());
                        })
                .single();
    }
}
