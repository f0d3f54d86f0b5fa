package vn.khoithidua.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.domain.SheetState;
import vn.khoithidua.year.Duties;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.WindowPlan;

/** What is due of scoring: for the member, the helper team and the head. */
@Component
@RequiredArgsConstructor
class ScoringDuties implements Duties {

    private static final Set<Role> CONCERNED =
            Set.of(Role.AGENCY_LEADER, Role.AGENCY_OFFICER, Role.BLOC_SECRETARY, Role.BLOC_HEAD);

    private final OpenCells cells;
    private final SheetStore sheets;
    private final ClosingStore closings;
    private final CriteriaTables tables;
    private final Windows windows;
    private final ObjectProvider<ClosingCases> cases;
    private final VerificationShares shares;
    private final FirstRound firstRound;

    @Override
    public List<Duty> due(Seat seat, LocalDate today) {
        if (seat.focus() == Focus.CLOSED
                || !seat.isAny(CONCERNED)
                || tables.frozen(seat.blocYear()).isEmpty()) {
            return List.of();
        }
        WindowPlan plan = windows.plan(seat.blocYear());
        List<Duty> duties = new ArrayList<>();
        if (opened(plan, Step.SELF_SCORING, today)) {
            Map<RosterLineId, SheetRow> known =
                    sheets.ofYear(seat.blocYear()).stream()
                            .collect(Collectors.toMap(SheetRow::line, Function.identity()));
            seat.ownLines()
                    .forEach(line -> ofMember(seat, line, known.get(line), plan, today, duties));
            explain(seat, today, duties);
        }
        if (opened(plan, Step.VERIFICATION, today)) {
            ofVerifiers(seat, plan.due(Step.VERIFICATION), today, duties);
        }
        return duties;
    }

    private static boolean opened(WindowPlan plan, Step step, LocalDate today) {
        return plan.of(step).filter(window -> !today.isBefore(window.opensOn())).isPresent();
    }

    private static void ofMember(
            Seat seat,
            RosterLineId line,
            @Nullable SheetRow sheet,
            WindowPlan plan,
            LocalDate today,
            List<Duty> duties) {
        SheetState state = sheet == null ? SheetState.DRAFT : sheet.state();
        boolean leads = seat.is(Role.AGENCY_LEADER);
        String key =
                switch (state) {
                    case DRAFT -> "scoring.duty.enter";
                    case RETURNED -> "scoring.duty.returned";
                    case AWAITING_LEADER -> leads ? "scoring.duty.submit" : "";
                    default -> "";
                };
        if (!key.isEmpty()) {
            LocalDate due = plan.due(Step.SELF_SCORING, line);
            String href = "/years/" + seat.blocYear() + "/sheet";
            duties.add(Duty.due(seat.blocYear(), key, href, due, today));
        }
    }

    /** Once the first verification was announced, until the day set, while nothing is closed. */
    private void explain(Seat seat, LocalDate today, List<Duty> duties) {
        if (seat.ownLines().isEmpty()) {
            return;
        }
        firstRound
                .of(seat.blocYear())
                .filter(one -> one.takesExplanations(today))
                .filter(one -> closings.current(seat.blocYear()).isEmpty())
                .ifPresent(
                        one ->
                                duties.add(
                                        Duty.due(
                                                seat.blocYear(),
                                                "scoring.duty.explain",
                                                "/years/" + seat.blocYear() + "/sheet",
                                                one.explainUntil(),
                                                today)));
    }

    private void ofVerifiers(
            Seat seat, @Nullable LocalDate due, LocalDate today, List<Duty> duties) {
        Optional<ClosingRound> round = closings.current(seat.blocYear());
        String year = "/years/" + seat.blocYear();
        if (seat.is(Role.BLOC_SECRETARY) && round.isEmpty()) {
            ofTeam(seat, due, today, duties);
        }
        if (seat.is(Role.BLOC_HEAD) && round.isPresent() && !round.get().isFinal()) {
            boolean closed = round.get().isClosed();
            boolean waits =
                    closed
                            && cases.stream()
                                    .anyMatch(one -> one.unsettled(seat.blocYear()).isPresent());
            String key = closed ? "scoring.duty.finish" : "scoring.duty.close";
            if (!waits) {
                duties.add(Duty.due(seat.blocYear(), key, year + "/closing", due, today));
            }
        }
    }

    /** Cells to verify; all verified, who leads the work asks for closing. */
    private void ofTeam(Seat seat, @Nullable LocalDate due, LocalDate today, List<Duty> duties) {
        String year = "/years/" + seat.blocYear();
        RowShare share = shares.of(seat);
        OpenCells.Left left = cells.of(seat.blocYear(), share.criteria());
        if (left.all() > 0) {
            String grid = year + "/grid";
            duties.add(
                    Duty.due(
                            seat.blocYear(),
                            "scoring.duty.verify",
                            grid,
                            due,
                            today,
                            left.all(),
                            left.handedIn()));
        } else if (share.isAll()) {
            String closing = year + "/closing";
            duties.add(
                    Duty.due(seat.blocYear(), "scoring.duty.requestClosing", closing, due, today));
        }
    }
}
