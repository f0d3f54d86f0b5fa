package vn.khoithidua.registration;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.MemberTargets;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.registration.domain.RegistrationState;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.Seat;

/** Changes an accepted target with a reason; what stood before is kept. */
@Service
@RequiredArgsConstructor
@Transactional
public class RegistrationAmending {

    private final RegistrationStore store;
    private final RegistrationTable tables;
    private final MemberTargets targets;
    private final Roster roster;

    /**
     * Amends one target. Refuses (404) a line or criterion of another year and whoever does not
     * keep the bloc's registrations, (409) a registration not accepted yet and an unchanged target,
     * (422) a missing reason, (423) once verification is closed.
     *
     * @param target the new one, or null for none
     */
    public void amend(
            Seat seat,
            RosterLineId line,
            CriterionKey key,
            @Nullable TargetValue target,
            String reason) {
        if (!seat.isAny(RegistrationFlow.KEEPERS) || !roster.yearOf(line).equals(seat.blocYear())) {
            throw Refusal.notFound().asException();
        }
        Registration present = store.locked(seat.blocYear(), line);
        if (present.state() != RegistrationState.ACCEPTED) {
            throw Refusal.conflict("registration.refusal.notAccepted").asException();
        }
        RegistrationTable.Current table =
                tables.of(seat.blocYear()).orElseThrow(() -> Refusal.notFound().asException());
        Assignment next = new Assignment(true, target);
        if (table.assignments().of(line, key).equals(next)) {
            throw Refusal.conflict("registration.refusal.unchanged").asException();
        }
        targets.amend(table.content().id(), line, key, next, reason, seat.actor());
    }
}
