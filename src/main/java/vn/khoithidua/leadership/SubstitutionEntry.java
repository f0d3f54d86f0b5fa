package vn.khoithidua.leadership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.kernel.VietnameseText;

/**
 * Who is to stand in for whom.
 *
 * @param organization whose leader is on leave
 * @param user a person of the agency, or null where a deputy of the bloc stands in for its head
 * @param deputy that deputy agency, or null
 * @param lastDay at most a year after the first
 * @param paperNo number of the document, at most 100 characters
 */
public record SubstitutionEntry(
        OrganizationId organization,
        @Nullable UserId user,
        @Nullable OrganizationId deputy,
        StandInCapacity capacity,
        LocalDate firstDay,
        LocalDate lastDay,
        String paperNo,
        LocalDate paperOn) {

    private static final int LONGEST_NUMBER = 100;

    public SubstitutionEntry {
        paperNo = VietnameseText.cleanLine(paperNo);
    }

    /** What is missing or contradicts itself, or null. */
    @Nullable Refusal fault() {
        if ((user == null) == (deputy == null)) {
            return Refusal.invalid("leadership.substitution.who");
        }
        if (lastDay.isBefore(firstDay) || lastDay.isAfter(firstDay.plusYears(1))) {
            return Refusal.invalid("leadership.substitution.days");
        }
        return paperNo.isEmpty() || paperNo.length() > LONGEST_NUMBER
                ? Refusal.invalid("leadership.substitution.paper", LONGEST_NUMBER)
                : null;
    }
}
