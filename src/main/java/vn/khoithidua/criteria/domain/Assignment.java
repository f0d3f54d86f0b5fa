package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Whether a criterion is assigned to a member, and with which target.
 *
 * @param target null if the member has none, or the criterion is not assigned
 */
public record Assignment(boolean assigned, @Nullable TargetValue target) {

    /** Assigned without a target of its own: what holds where nothing was entered. */
    public static final Assignment PLAIN = new Assignment(true, null);

    /** Not assigned. */
    public static final Assignment NONE = new Assignment(false, null);

    public Assignment {
        if (!assigned && target != null) {
            throw new IllegalArgumentException("A criterion that is not assigned has no target");
        }
    }

    /** The number that rules compare with, or null. */
    public @Nullable BigDecimal number() {
        return target == null ? null : target.number();
    }
}
