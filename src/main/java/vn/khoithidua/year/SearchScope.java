package vn.khoithidua.year;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is looked for, and where a person may look.
 *
 * @param pattern the folded words as a pattern of {@code like}, its wild cards escaped
 * @param years the bloc-years in which the person holds a role
 * @param most hits of each kind
 */
public record SearchScope(String pattern, List<Seat> years, int most) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** The scope for folded words in these seats. */
    public static SearchScope of(List<Seat> seats, String folded, int most) {
        String escaped = folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return new SearchScope("%" + escaped.replace(" ", "%") + "%", List.copyOf(seats), most);
    }

    /** The years' ids; never empty, since SQL knows no empty list. */
    public Collection<UUID> yearIds() {
        Set<UUID> ids = new HashSet<>(Collections.singleton(NOBODY));
        years.forEach(seat -> ids.add(seat.blocYear().value()));
        return ids;
    }
}
