package vn.khoithidua.registration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.year.RosterMember;

/**
 * One member's report with everything around it.
 *
 * @param asOf the day the progress is of
 * @param due the last day in time, or null if none is set
 * @param takes whether it can be changed: the review is open and so is the window
 */
public record MidYearPage(
        RosterMember member,
        MidYearReport report,
        List<MidYearSection> sections,
        List<MidYearFile> files,
        LocalDate asOf,
        @Nullable LocalDate due,
        boolean late,
        boolean takes,
        boolean closed) {

    public MidYearPage {
        sections = List.copyOf(sections);
        files = List.copyOf(files);
    }

    /** All targets. */
    public List<MidYearRow> rows() {
        return sections.stream().flatMap(section -> section.rows().stream()).toList();
    }
}
