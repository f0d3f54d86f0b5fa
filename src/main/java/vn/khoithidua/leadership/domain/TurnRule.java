package vn.khoithidua.leadership.domain;

import java.util.Set;
import vn.khoithidua.kernel.OrganizationId;

/**
 * What a bloc lays down about taking turns.
 *
 * @param setOrder whether members that count and time leave equal follow the order of the roster;
 *     otherwise they stay equal, and the bloc decides
 * @param succeeding deputies that follow into the office before all others; empty by default
 */
public record TurnRule(boolean setOrder, Set<OrganizationId> succeeding) {

    public TurnRule {
        succeeding = Set.copyOf(succeeding);
    }

    /** Count and time alone. */
    public static TurnRule plain() {
        return new TurnRule(false, Set.of());
    }
}
