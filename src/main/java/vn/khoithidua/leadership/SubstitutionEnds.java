package vn.khoithidua.leadership;

import java.time.LocalDate;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Roles;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.year.BlocYearSummary;

/** Ends substitutions before their time, or takes them back; each keeps its reason. */
@Service
@RequiredArgsConstructor
@Transactional
public class SubstitutionEnds {

    private final Substitutions substitutions;
    private final SubstitutionStore store;
    private final Roles roles;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * Ends a substitution before its time, and the role with it. Refuses an absent one (404), a
     * missing reason (422) and a day outside its days (409).
     */
    public void end(BlocYearSummary year, UUID id, LocalDate lastDay, String reason, Actor actor) {
        Substitution found = substitutions.find(year, id);
        String why = required(reason);
        if (!store.end(id, lastDay, why)) {
            throw Refusal.conflict("leadership.substitution.ended").asException();
        }
        UUID assignment = store.assignmentOf(id);
        if (assignment != null) {
            roles.end(assignment, lastDay, why, actor);
        }
        events.publishEvent(
                Recorded.of(
                        "leadership.substitution.ended",
                        actor,
                        year.id(),
                        found.organization(),
                        "lastDay",
                        lastDay.toString(),
                        "reason",
                        why));
    }

    /**
     * Takes a substitution back that has not begun, or began today, and its role with it: it gives
     * no right any more and leaves its days to another. What was done under it stays. Refuses an
     * absent one (404), a missing reason (422) and one that began earlier (409).
     */
    public void withdraw(BlocYearSummary year, UUID id, String reason, Actor actor) {
        Substitution found = substitutions.find(year, id);
        String why = required(reason);
        if (!store.withdraw(id, time.today(), why, time.now())) {
            throw Refusal.conflict("leadership.substitution.begun").asException();
        }
        UUID assignment = store.assignmentOf(id);
        if (assignment != null) {
            roles.withdraw(assignment, why, actor);
        }
        events.publishEvent(
                Recorded.of(
                        "leadership.substitution.withdrawn",
                        actor,
                        year.id(),
                        found.organization(),
                        "from",
                        found.days().from().toString(),
                        "reason",
                        why));
    }

    private static String required(String reason) {
        String why = VietnameseText.cleanLine(reason);
        if (why.isEmpty() || why.length() > Roles.LONGEST_REASON) {
            throw Refusal.invalid("leadership.substitution.reason").asException();
        }
        return why;
    }
}
