package vn.khoithidua.leadership.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.OrganizationId;

/**
 * Where a member stands in the fair order, with all that explains it.
 *
 * @param place from 1; equal members share it and the next place counts them all
 * @param turns years in which it or a predecessor held the office
 * @param inherited how many of them only a predecessor held
 * @param lastTurn first day of the latest such year, or null if there is none
 * @param memberSince where it never held the office, since when it has waited
 * @param tiedWith members that nothing parts from it
 */
public record TurnStanding(
        OrganizationId organization,
        int place,
        int turns,
        int inherited,
        @Nullable LocalDate lastTurn,
        LocalDate memberSince,
        Ground ground,
        List<OrganizationId> tiedWith) {

    public TurnStanding {
        tiedWith = List.copyOf(tiedWith);
    }

    /** What decided the place among the neighbours. */
    public enum Ground {
        /** The bloc's rule lets the deputy succeed. */
        DEPUTY_SUCCEEDS,
        /** How often it held the office, then how long ago. */
        COUNT_AND_TIME,
        /** Equal to a neighbour by count and time: the order of the roster. */
        SET_ORDER,
        /** Equal to a neighbour, and nothing parts them: the bloc decides. */
        EQUAL
    }
}
