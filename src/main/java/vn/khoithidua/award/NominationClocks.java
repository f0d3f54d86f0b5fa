package vn.khoithidua.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.award.domain.AwardFact;
import vn.khoithidua.award.domain.AwardStep;
import vn.khoithidua.award.domain.WorkingClock;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.ruleset.RuleSets;

/**
 * The periods of working days that run on a nomination: the time in which a dossier that does not
 * qualify is returned, and the publication. How long they are is the rule of the day the dossier
 * was received; which days count is the authority's calendar.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class NominationClocks {

    private static final Set<AwardStep> ENDS_RETURN =
            Set.of(AwardStep.RETURNED, AwardStep.APPRAISED, AwardStep.VOTED, AwardStep.DECIDED);
    private static final Set<AwardStep> ENDS_PUBLICATION = Set.of(AwardStep.DECIDED);

    private static final String PUBLICATION = "publication.workingDays.other";

    private final RuleSets rules;
    private final TimeSource time;

    /** The clocks that run now or ran out without the act they were for. */
    public List<WorkingClock> of(Nomination nomination) {
        List<WorkingClock> clocks = new ArrayList<>();
        LocalDate received = openSince(nomination, AwardStep.RECEIVED, ENDS_RETURN);
        if (received != null) {
            clocks.add(
                    clock(
                            nomination.authority(),
                            WorkingClock.Kind.RETURN,
                            received,
                            days(nomination, "return.workingDays", received)));
        }
        LocalDate published = openSince(nomination, AwardStep.PUBLISHED, ENDS_PUBLICATION);
        int shown = published == null ? 0 : days(nomination, PUBLICATION, published);
        if (published != null && shown > 0) {
            clocks.add(
                    clock(nomination.authority(), WorkingClock.Kind.PUBLICATION, published, shown));
        }
        return clocks;
    }

    /** The day of a step's last fact, unless a step that ends the clock was recorded after it. */
    private static @Nullable LocalDate openSince(
            Nomination nomination, AwardStep starts, Set<AwardStep> ends) {
        LocalDate since = null;
        for (Nomination.RecordedFact one : nomination.facts()) {
            AwardFact fact = one.fact();
            if (fact.step() == starts) {
                since = fact.on();
            } else if (ends.contains(fact.step())) {
                since = null;
            }
        }
        return since;
    }

    private int days(Nomination nomination, String key, LocalDate started) {
        AwardFact received = nomination.last(AwardStep.RECEIVED);
        LocalDate ruled = received == null ? started : received.on();
        return rules.valuesOn(nomination.authority(), ruled).whole(key);
    }

    private WorkingClock clock(
            AuthorityId authority, WorkingClock.Kind kind, LocalDate from, int days) {
        DateRange asked = new DateRange(from, from.plusDays(60L + 3L * days));
        LocalDate until = rules.workingDays(authority, asked).after(from, days);
        return new WorkingClock(kind, from, days, until, time.today().isAfter(until));
    }
}
