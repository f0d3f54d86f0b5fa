package vn.khoithidua.leadership.domain;

import java.time.LocalDate;
import java.util.Set;
import vn.khoithidua.kernel.OrganizationId;

/**
 * A member that may lead.
 *
 * @param position its place on the roster, from 1: the set order of a bloc that takes turns by one
 * @param memberSince its first day in the bloc, or that of a predecessor
 * @param predecessors all that went into it, whose turns are its own
 */
public record Aspirant(
        OrganizationId organization,
        int position,
        LocalDate memberSince,
        Set<OrganizationId> predecessors) {

    public Aspirant {
        predecessors = Set.copyOf(predecessors);
    }

    boolean inherits(Turn turn) {
        return predecessors.contains(turn.heldBy());
    }

    boolean answersFor(Turn turn) {
        return organization.equals(turn.heldBy()) || inherits(turn);
    }
}
