package vn.khoithidua.criteria.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * If its condition holds, the criterion gives nothing, or the member is not classified or not
 * considered.
 *
 * @param ground the table's words for it, or null to name the condition's inputs
 */
record Gate(Condition condition, GateEffect.Kind effect, @Nullable String ground) implements Rule {

    @Override
    public List<InputSpec> inputs() {
        return condition.inputs();
    }

    boolean falls(Situation situation) {
        return condition.holds(situation);
    }

    GateEffect effectWithGround() {
        return new GateEffect(effect, ground == null ? condition.label() : ground);
    }
}
