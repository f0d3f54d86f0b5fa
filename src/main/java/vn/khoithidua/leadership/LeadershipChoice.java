package vn.khoithidua.leadership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.year.domain.LeadershipMode;

/**
 * Whom a bloc-year chose to lead the next one.
 *
 * @param year the year whose conference chose, or for which it was decided
 * @param paperNo number of the minutes or the decision
 * @param takesOfficeOn first day in office, for those who accept by then
 * @param entitled how many could vote, or null where no votes were counted
 */
public record LeadershipChoice(
        UUID id,
        BlocYearId year,
        LeadershipMode mode,
        LocalDate chosenOn,
        String paperNo,
        LocalDate takesOfficeOn,
        @Nullable Integer entitled,
        String recordedBy,
        Instant recordedAt,
        List<ChosenOffice> offices) {

    public LeadershipChoice {
        offices = List.copyOf(offices);
    }
}
