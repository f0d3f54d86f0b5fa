package vn.khoithidua.clarification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.clarification.domain.ClarificationState;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.CellRights;
import vn.khoithidua.year.Duties;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Focus;

/** What is due of exchanges: answers of the member, conclusions of the verifier. */
@Component
@RequiredArgsConstructor
class ClarificationDuties implements Duties {

    private static final Set<Role> CONCERNED =
            Set.of(
                    Role.AGENCY_LEADER,
                    Role.AGENCY_OFFICER,
                    Role.BLOC_SECRETARY,
                    Role.COUNCIL_SECRETARY);

    private final ClarificationStore store;
    private final CellRights rights;
    private final CriteriaTables tables;

    @Override
    public List<Duty> due(Seat seat, LocalDate today) {
        if (seat.focus() == Focus.CLOSED || !seat.isAny(CONCERNED)) {
            return List.of();
        }
        List<Clarification> open =
                store.ofYear(seat.blocYear()).stream().filter(Clarification::isOpen).toList();
        if (open.isEmpty()) {
            return List.of();
        }
        List<Duty> duties = new ArrayList<>();
        add(duties, seat, today, "clarification.duty.answer", asked(seat, open));
        add(duties, seat, today, "clarification.duty.conclude", waiting(seat, open, today));
        return duties;
    }

    private static List<Clarification> asked(Seat seat, List<Clarification> open) {
        return open.stream()
                .filter(one -> one.state() == ClarificationState.ASKED && seat.owns(one.line()))
                .toList();
    }

    /**
     * Answered ones, and those whose answer is overdue, among the cells that the person verifies.
     */
    private List<Clarification> waiting(Seat seat, List<Clarification> open, LocalDate today) {
        if (!seat.isAny(Set.of(Role.BLOC_SECRETARY, Role.COUNCIL_SECRETARY))) {
            return List.of();
        }
        BiPredicate<RosterLineId, Criterion> verifies = rights.verifies(seat);
        var criteria = tables.frozen(seat.blocYear()).orElseThrow().criteria();
        return open.stream()
                .filter(
                        one ->
                                one.state() == ClarificationState.ANSWERED
                                        || one.exchange().isOverdue(today))
                .filter(
                        one -> {
                            Criterion about = criteria.get(one.criterion());
                            return about != null && verifies.test(one.line(), about);
                        })
                .toList();
    }

    private static void add(
            List<Duty> duties, Seat seat, LocalDate today, String key, List<Clarification> some) {
        if (some.isEmpty()) {
            return;
        }
        boolean members = key.endsWith("answer");
        String list = "/years/" + seat.blocYear() + "/clarifications";
        Clarification first = some.getFirst();
        String href =
                some.size() == 1
                        ? list + "/" + first.line() + "/" + first.criterion()
                        : list + (members ? "?state=ASKED" : "?state=OPEN");
        LocalDate due =
                members
                        ? some.stream()
                                .map(Clarification::dueOn)
                                .filter(Objects::nonNull)
                                .min(Comparator.naturalOrder())
                                .orElse(null)
                        : null;
        duties.add(Duty.due(seat.blocYear(), key, href, due, today, some.size()));
    }
}
