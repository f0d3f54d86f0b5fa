package vn.khoithidua.leadership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.leadership.domain.TurnStanding;

/**
 * A member in the fair order, with the names its reason needs.
 *
 * @param lastLabel label of the year of its last turn, or null if it never had one
 * @param inheritedFrom predecessors whose turns it inherits, by the names of their time
 * @param tiedWith names of members that nothing parts from it
 */
public record Prospect(
        TurnStanding standing,
        String name,
        @Nullable String lastLabel,
        List<String> inheritedFrom,
        List<String> tiedWith) {

    public Prospect {
        inheritedFrom = List.copyOf(inheritedFrom);
        tiedWith = List.copyOf(tiedWith);
    }
}
