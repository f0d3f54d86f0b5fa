package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of the bloc's other members for one criterion, those not assigned it left out.
 *
 * @param others in any order
 */
public record Peers(List<Peer> others) {

    /** Nobody else. */
    public static final Peers NONE = new Peers(List.of());

    public Peers {
        others = List.copyOf(others);
    }

    /** Whether all others have a result. */
    public boolean complete() {
        return others.stream().allMatch(peer -> peer.result() != null);
    }

    /**
     * Another member.
     *
     * @param result its result, or null while it is missing
     * @param target its target, or null if it has none
     */
    public record Peer(@Nullable BigDecimal result, @Nullable BigDecimal target) {}
}
