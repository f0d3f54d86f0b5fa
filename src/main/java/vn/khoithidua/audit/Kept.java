package vn.khoithidua.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Values computed from recorded facts, good until the trail grows or the day ends; so nothing has
 * to be told when they are stale. A transaction that writes neither keeps its values here nor gets
 * kept ones: it alone sees what it has changed.
 *
 * @param <K> what a value was computed for; with equals and hashCode
 * @param <V> an unmodifiable value
 */
public final class Kept<K, V> {

    private final Map<K, At<V>> known;

    private record At<V>(TrailPosition position, V value) {}

    /**
     * @param most how many values are kept; the one that was not asked for longest goes first
     */
    public Kept(int most) {
        this.known =
                Collections.synchronizedMap(
                        new LinkedHashMap<>(16, 0.75f, true) {
                            private static final long serialVersionUID = 1L;

                            @Override
                            protected boolean removeEldestEntry(Map.Entry<K, At<V>> eldest) {
                                return size() > most;
                            }
                        });
    }

    /**
     * The value as it was computed at an equal position, or a fresh one.
     *
     * @param position read before the facts, in the same transaction
     */
    public V get(K key, TrailPosition position, Supplier<V> fresh) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return fresh.get();
        }
        At<V> before = known.get(key);
        if (before != null && before.position().equals(position)) {
            return before.value();
        }
        V value = fresh.get();
        known.put(key, new At<>(position, value));
        return value;
    }
}
