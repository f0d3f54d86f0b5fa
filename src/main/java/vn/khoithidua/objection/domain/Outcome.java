package vn.khoithidua.objection.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.Refusal;

/** How an objection may end. */
public enum Outcome {
    /** As asked for. */
    ACCEPTED,
    /** Otherwise than verified and than asked for. */
    PARTLY,
    /** As verified. */
    REFUSED;

    /** The state of a case that ended so. */
    public ObjectionState state() {
        return ObjectionState.valueOf(name());
    }

    /** Whether a value of its own has to be given with it. */
    public boolean asksForValue() {
        return this == PARTLY;
    }

    /**
     * Why such an end cannot be: a part that is no part, or a missing reason.
     *
     * @param verified the points objected to
     * @param wanted the points asked for
     * @param given the points of {@link #PARTLY}, else null
     */
    public Optional<Refusal> fault(
            BigDecimal verified, BigDecimal wanted, @Nullable BigDecimal given, String reason) {
        if (reason.isEmpty()) {
            return Optional.of(Refusal.invalid("objection.refusal.reason"));
        }
        if (!asksForValue()) {
            return Optional.empty();
        }
        if (given == null) {
            return Optional.of(Refusal.invalid("objection.refusal.value"));
        }
        if (given.compareTo(verified) == 0) {
            return Optional.of(Refusal.invalid("objection.refusal.asVerified"));
        }
        return given.compareTo(wanted) == 0
                ? Optional.of(Refusal.invalid("objection.refusal.asWanted"))
                : Optional.empty();
    }
}
