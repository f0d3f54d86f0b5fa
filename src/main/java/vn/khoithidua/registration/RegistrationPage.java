package vn.khoithidua.registration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.TargetAmendment;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.year.RosterMember;

/**
 * One member's registration with everything around it.
 *
 * @param amendments targets that were changed with a reason, the latest first
 * @param due the last day in time, or null if none is set
 * @param late whether it was handed in late
 * @param takes whether the step's window takes it now
 * @param frozen whether the table is frozen, so that each change of a target needs a reason
 */
public record RegistrationPage(
        RosterMember member,
        Registration registration,
        List<TargetSection> sections,
        List<RegistrationEvent> events,
        List<TargetAmendment> amendments,
        @Nullable LocalDate due,
        boolean late,
        boolean takes,
        boolean frozen) {

    public RegistrationPage {
        sections = List.copyOf(sections);
        events = List.copyOf(events);
        amendments = List.copyOf(amendments);
    }

    /** All criteria for which targets are asked. */
    public List<TargetRow> rows() {
        return sections.stream().flatMap(section -> section.rows().stream()).toList();
    }

    /** How many targets are registered. */
    public long registered() {
        return rows().stream().filter(TargetRow::isRegistered).count();
    }

    /** The row of a criterion, or null if no target is asked for it. */
    public @Nullable TargetRow row(CriterionKey key) {
        return rows().stream()
                .filter(row -> row.criterion().key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Whether the year before knows targets to copy. */
    public boolean hasBefore() {
        return rows().stream().anyMatch(row -> !row.textBefore().isEmpty());
    }
}
