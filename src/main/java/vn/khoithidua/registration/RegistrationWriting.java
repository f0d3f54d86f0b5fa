package vn.khoithidua.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.MemberTargets;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;

/** Writes what a member registers, until it is handed in; targets go into the criteria table. */
@Service
@RequiredArgsConstructor
@Transactional
public class RegistrationWriting {

    private static final int LONGEST = 2000;

    private final RegistrationStore store;
    private final RegistrationTable tables;
    private final MemberTargets targets;
    private final LastTargets last;
    private final Registrations reading;
    private final Windows windows;
    private final ApplicationEventPublisher events;

    /**
     * Saves a draft. Refuses (404) a member that is not one's own, (409) one handed in already or
     * written by somebody else since, (423) a closed window, (422) words beyond 2000 characters and
     * a change without a reason where the table is frozen.
     */
    public void save(Seat seat, RosterLineId line, RegistrationDraft draft) {
        Registration present = open(seat, line);
        if (present.revision() != draft.revision()) {
            throw Refusal.conflict("registration.refusal.stale").asException();
        }
        if (draft.words().length() > LONGEST) {
            throw Refusal.invalid("registration.refusal.long", LONGEST).asException();
        }
        int changed = put(seat, line, draft.targets(), draft.reason());
        store.save(seat.blocYear(), line, awards(seat, draft.awards()), draft.words());
        saved(seat, line, changed);
    }

    /**
     * Takes over the targets of the year before where none is registered yet; refuses as {@link
     * #save} does, and (409) where there is nothing to take over.
     */
    public void copyLast(Seat seat, RosterLineId line) {
        Registration present = open(seat, line);
        Map<CriterionKey, Assignment> missing = new LinkedHashMap<>();
        RegistrationPage page = reading.page(seat, line);
        for (TargetRow row : page.rows()) {
            Assignment before = row.before();
            if (before != null && row.assignment().equals(Assignment.PLAIN)) {
                missing.put(row.criterion().key(), before);
            }
        }
        if (missing.isEmpty()) {
            throw Refusal.conflict("registration.refusal.nothing").asException();
        }
        int changed = put(seat, line, missing, "Theo chỉ tiêu đăng ký năm trước");
        store.save(seat.blocYear(), line, present.awards(), present.words());
        saved(seat, line, changed);
    }

    private Registration open(Seat seat, RosterLineId line) {
        if (!seat.owns(line) || !seat.isAny(List.of(Role.AGENCY_OFFICER, Role.AGENCY_LEADER))) {
            throw Refusal.notFound().asException();
        }
        if (!seat.year().isOpen()) {
            throw Refusal.locked("registration.refusal.closed").asException();
        }
        Registration present = store.locked(seat.blocYear(), line);
        if (!present.state().isOpen()) {
            throw Refusal.conflict("registration.refusal.moved." + present.state()).asException();
        }
        if (present.handedInAt() == null) {
            windows.lateOrRefuse(seat.blocYear(), line, Step.REGISTRATION);
        }
        return present;
    }

    /** Writes what differs; answers how many targets changed. */
    private int put(
            Seat seat, RosterLineId line, Map<CriterionKey, Assignment> wanted, String reason) {
        RegistrationTable.Current table =
                tables.of(seat.blocYear())
                        .orElseThrow(
                                () -> Refusal.conflict("registration.refusal.table").asException());
        Map<CriterionKey, Assignment> changes = new LinkedHashMap<>();
        wanted.forEach(
                (key, next) -> {
                    Assignment present = table.assignments().of(line, key);
                    if (present.assigned() && !present.equals(next)) {
                        changes.put(key, next);
                    }
                });
        if (changes.isEmpty()) {
            return 0;
        }
        if (table.content().hash() == null) {
            targets.set(table.content().id(), line, changes, seat.actor());
        } else if (reason.isEmpty()) {
            throw Refusal.invalid("registration.refusal.reason").asException();
        } else {
            changes.forEach(
                    (key, next) ->
                            targets.amend(
                                    table.content().id(), line, key, next, reason, seat.actor()));
        }
        return changes.size();
    }

    private List<AwardName> awards(Seat seat, List<String> codes) {
        List<AwardName> chosen =
                reading.awards(seat).stream().filter(kind -> codes.contains(kind.code())).toList();
        if (chosen.size() != Set.copyOf(codes).size()) {
            throw Refusal.invalid("registration.refusal.award").asException();
        }
        return chosen;
    }

    private void saved(Seat seat, RosterLineId line, int changed) {
        events.publishEvent(
                Recorded.of(
                        "registration.saved",
                        seat.actor(),
                        seat.blocYear(),
                        line,
                        "targets",
                        changed));
    }
}
