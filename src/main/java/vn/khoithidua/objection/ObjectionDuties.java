package vn.khoithidua.objection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.scoring.ClosingRound;
import vn.khoithidua.scoring.VerificationClosing;
import vn.khoithidua.year.Duties;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/**
 * What is due between closing and final points: members look at the verified points, the secretary
 * proposes, the head decides.
 */
@Component
@RequiredArgsConstructor
class ObjectionDuties implements Duties {

    private static final Set<Role> CONCERNED =
            Set.of(
                    Role.AGENCY_LEADER,
                    Role.AGENCY_OFFICER,
                    Role.BLOC_SECRETARY,
                    Role.BLOC_HEAD,
                    Role.COUNCIL_SECRETARY);

    private final ObjectionSource source;
    private final CaseAccess access;
    private final VerificationClosing closing;
    private final Windows windows;

    @Override
    public List<Duty> due(Seat seat, LocalDate today) {
        if (seat.focus() == Focus.CLOSED || !seat.isAny(CONCERNED)) {
            return List.of();
        }
        Optional<ClosingRound> round = closing.current(seat.blocYear());
        if (round.isEmpty() || !round.get().isClosed() || round.get().isFinal()) {
            return List.of();
        }
        List<Duty> duties = new ArrayList<>();
        ofMember(seat, today, duties);
        List<Objection> cases = source.ofYear(seat.blocYear());
        if (!cases.isEmpty()) {
            Powers powers = access.powers(seat);
            cases.forEach(one -> ofCase(powers, one, today, duties));
        }
        return duties;
    }

    private void ofMember(Seat seat, LocalDate today, List<Duty> duties) {
        if (seat.ownLines().isEmpty()) {
            return;
        }
        windows.of(seat.blocYear()).stream()
                .filter(window -> window.step() == Step.OBJECTION)
                .map(StepWindow::softDeadline)
                .filter(last -> !today.isAfter(last))
                .forEach(
                        last ->
                                duties.add(
                                        Duty.due(
                                                seat.blocYear(),
                                                "objection.duty.look",
                                                page(seat) + "/new",
                                                last,
                                                today)));
    }

    private static void ofCase(Powers powers, Objection one, LocalDate today, List<Duty> duties) {
        Seat seat = powers.seat();
        String key = key(powers, one);
        if (!key.isEmpty()) {
            duties.add(
                    Duty.due(
                            seat.blocYear(),
                            key,
                            page(seat) + "/" + one.id(),
                            one.dueOn(),
                            today,
                            one.agency(),
                            one.code()));
        }
    }

    private static String key(Powers powers, Objection one) {
        Seat seat = powers.seat();
        return switch (one.state()) {
            case DRAFT ->
                    seat.owns(one.cell().line()) && seat.is(Role.AGENCY_LEADER)
                            ? "objection.duty.file"
                            : "";
            case FILED -> powers.proposes(one) && isTeam(seat) ? "objection.duty.propose" : "";
            case UNDER_REVIEW -> powers.decides(one) ? "objection.duty.decide" : "";
            default -> "";
        };
    }

    /** The council's secretary may help out, but is not asked to. */
    private static boolean isTeam(Seat seat) {
        return seat.is(Role.BLOC_SECRETARY);
    }

    private static String page(Seat seat) {
        return "/years/" + seat.blocYear() + "/objections";
    }
}
