package vn.khoithidua.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.year.Duties;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** What the ranking asks of the bloc's head and secretary once the review has begun. */
@Component
@RequiredArgsConstructor
class RankingDuties implements Duties {

    private static final Set<Role> KEEPERS = Set.of(Role.BLOC_HEAD, Role.BLOC_SECRETARY);
    private static final Set<Focus> WHEN = Set.of(Focus.REVIEWING, Focus.SUBMITTED, Focus.DECIDED);

    private final AdoptedHeads heads;
    private final Windows windows;

    @Override
    public List<Duty> due(Seat seat, LocalDate today) {
        if (!WHEN.contains(seat.focus()) || !seat.isAny(KEEPERS)) {
            return List.of();
        }
        Optional<AdoptedHeads.Head> head = heads.of(seat.blocYear());
        if (head.isPresent() && head.get().adopted().publication() != null) {
            return List.of();
        }
        String page = "/years/" + seat.blocYear() + "/ranking";
        LocalDate deadline =
                windows.of(seat.blocYear()).stream()
                        .filter(window -> window.step() == Step.REVIEW)
                        .map(StepWindow::softDeadline)
                        .findFirst()
                        .orElse(null);
        return List.of(
                head.isEmpty()
                        ? Duty.due(
                                seat.blocYear(),
                                "ranking.duty.adopt",
                                page + "/adopt",
                                deadline,
                                today)
                        : Duty.due(
                                seat.blocYear(),
                                "ranking.duty.publish",
                                page + "/publish",
                                null,
                                today));
    }
}
