package vn.khoithidua.audit;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.TimeSource;

/**
 * Gathers a transaction's facts and appends them as its last act: one statement per chain and
 * actor, chains in order, so that two transactions never wait for each other in a circle.
 */
@Component
@RequiredArgsConstructor
class TrailWriter {

    static final String INSTALLATION = "-";

    private final JdbcClient jdbc;
    private final TimeSource time;
    private final JsonMapper json;

    @EventListener
    void on(Recorded fact) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException(
                    "A fact must be recorded within a transaction: " + fact.action());
        }
        Pending pending = (Pending) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            pending = new Pending();
            TransactionSynchronizationManager.bindResource(this, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        pending.facts.add(fact);
    }

    private static String chainOf(@Nullable BlocYearId chain) {
        return chain == null ? INSTALLATION : chain.toString();
    }

    private void append(String chain, @Nullable Actor actor, List<Map<String, Object>> entries) {
        jdbc.sql("select audit.append(:chain, :at, :actor, :name, :entries::jsonb)")
                .param("chain", chain)
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .param("actor", actor == null ? null : actor.user().value(), Types.OTHER)
                .param("name", actor == null ? null : actor.name(), Types.VARCHAR)
                .param("entries", json.writeValueAsString(entries))
                .query(Long.class)
                .single();
    }

    private final class Pending implements TransactionSynchronization {

        private final List<Recorded> facts = new ArrayList<>();

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            Map<String, List<Recorded>> byChain = new TreeMap<>();
            for (Recorded fact : facts) {
                byChain.computeIfAbsent(chainOf(fact.chain()), chain -> new ArrayList<>())
                        .add(fact);
            }
            byChain.forEach(this::appendRuns);
        }

        private void appendRuns(String chain, List<Recorded> chained) {
            List<Map<String, Object>> run = new ArrayList<>();
            for (int i = 0; i < chained.size(); i++) {
                Recorded fact = chained.get(i);
                run.add(
                        Map.of(
                                "action",
                                fact.action(),
                                "subject",
                                fact.subject(),
                                "detail",
                                fact.detail()));
                boolean last = i + 1 == chained.size();
                if (last || !Objects.equals(chained.get(i + 1).actor(), fact.actor())) {
                    append(chain, fact.actor(), run);
                    run = new ArrayList<>();
                }
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TrailWriter.this);
        }
    }
}
