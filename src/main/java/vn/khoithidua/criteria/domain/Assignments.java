package vn.khoithidua.criteria.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.khoithidua.kernel.RosterLineId;

/**
 * Who was assigned what, of a whole table.
 *
 * @param byLine what differs from {@link Assignment#PLAIN}
 */
public record Assignments(Map<RosterLineId, Map<CriterionKey, Assignment>> byLine) {

    /** Everything is assigned to everybody, without targets. */
    public static final Assignments NONE = new Assignments(Map.of());

    public Assignments {
        Map<RosterLineId, Map<CriterionKey, Assignment>> copy = new HashMap<>();
        byLine.forEach((line, own) -> copy.put(line, Map.copyOf(own)));
        byLine = Map.copyOf(copy);
    }

    /** What a member was assigned for a criterion. */
    public Assignment of(RosterLineId line, CriterionKey key) {
        return byLine.getOrDefault(line, Map.of()).getOrDefault(key, Assignment.PLAIN);
    }

    /** The criteria that a member was not assigned. */
    public Set<CriterionKey> notAssigned(RosterLineId line) {
        Set<CriterionKey> keys = new TreeSet<>();
        byLine.getOrDefault(line, Map.of())
                .forEach(
                        (key, assignment) -> {
                            if (!assignment.assigned()) {
                                keys.add(key);
                            }
                        });
        return keys;
    }
}
