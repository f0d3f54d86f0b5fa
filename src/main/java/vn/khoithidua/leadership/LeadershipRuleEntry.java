package vn.khoithidua.leadership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.year.domain.LeadershipMode;

/**
 * A bloc's own rule with its days.
 *
 * @param deputies 0 to 3
 * @param to last day, or null while it lasts
 * @param enteredBy who laid it down; empty for one that is being entered
 */
public record LeadershipRuleEntry(
        LeadershipMode mode,
        int deputies,
        boolean deputySucceeds,
        LocalDate from,
        @Nullable LocalDate to,
        String legalBasis,
        String enteredBy) {

    public LeadershipRuleEntry {
        legalBasis = VietnameseText.cleanLine(legalBasis);
    }

    /** A rule to lay down from a day on. */
    public static LeadershipRuleEntry since(
            LocalDate from,
            LeadershipMode mode,
            int deputies,
            boolean deputySucceeds,
            String legalBasis) {
        return new LeadershipRuleEntry(mode, deputies, deputySucceeds, from, null, legalBasis, "");
    }
}
