package vn.khoithidua.organization.domain;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.OrganizationId;

/**
 * Where an agency comes from and what became of it, through any number of links.
 *
 * @param subject the agency asked about
 * @param predecessors all that went into it, at any distance
 * @param successors all it went into, at any distance
 * @param links the links walked, by day
 */
public record Lineage(
        OrganizationId subject,
        Set<OrganizationId> predecessors,
        Set<OrganizationId> successors,
        List<Succession> links) {

    public Lineage {
        predecessors = Set.copyOf(predecessors);
        successors = Set.copyOf(successors);
        links = List.copyOf(links);
    }

    /**
     * Walks the links both ways; a circle in wrongly entered data ends the walk, not the program.
     */
    public static Lineage of(OrganizationId subject, Collection<Succession> known) {
        Set<Succession> walked = new LinkedHashSet<>();
        Set<OrganizationId> before = walk(subject, known, true, walked);
        Set<OrganizationId> after = walk(subject, known, false, walked);
        List<Succession> links =
                walked.stream()
                        .sorted((a, b) -> a.effectiveOn().compareTo(b.effectiveOn()))
                        .toList();
        return new Lineage(subject, before, after, links);
    }

    /** The agency itself with all that came before it: whose achievements are now its own. */
    public Set<OrganizationId> withPredecessors() {
        return Stream.concat(Stream.of(subject), predecessors.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The agency itself with everybody before and after it. */
    public Set<OrganizationId> whole() {
        return Stream.concat(withPredecessors().stream(), successors.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<OrganizationId> walk(
            OrganizationId start,
            Collection<Succession> known,
            boolean back,
            Set<Succession> walked) {
        Set<OrganizationId> found = new HashSet<>();
        Deque<OrganizationId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            OrganizationId here = open.pop();
            for (Succession link : known) {
                @Nullable OrganizationId near = back ? link.successor() : link.predecessor();
                @Nullable OrganizationId far = back ? link.predecessor() : link.successor();
                if (here.equals(near)) {
                    walked.add(link);
                    if (far != null && !far.equals(start) && found.add(far)) {
                        open.push(far);
                    }
                }
            }
        }
        return found;
    }
}
