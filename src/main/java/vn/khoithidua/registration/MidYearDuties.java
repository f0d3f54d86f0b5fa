package vn.khoithidua.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.Duties;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;

/** The mid-year report, for those whose agency has not handed it in while its window is open. */
@Component
@RequiredArgsConstructor
class MidYearDuties implements Duties {

    private static final List<Role> MEMBERS = List.of(Role.AGENCY_OFFICER, Role.AGENCY_LEADER);

    private final MidYearStore store;
    private final Windows windows;
    private final TimeSource time;

    @Override
    public List<Duty> due(Seat seat, LocalDate today) {
        if (!seat.year().isOpen() || !seat.isAny(MEMBERS)) {
            return List.of();
        }
        Deadlines deadlines = Deadlines.of(windows.plan(seat.blocYear()), Step.MID_YEAR_REVIEW);
        boolean open =
                deadlines.window() != null
                        && seat.ownLines().stream()
                                .anyMatch(line -> deadlines.takes(line, time.now()));
        if (!open || store.review(seat.blocYear()).isClosed()) {
            return List.of();
        }
        Map<RosterLineId, MidYearReport> reports = store.reports(seat.blocYear());
        List<Duty> duties = new ArrayList<>();
        for (RosterLineId line : seat.ownLines()) {
            MidYearReport report = reports.getOrDefault(line, MidYearReport.none(line));
            if (!report.isHandedIn() && deadlines.takes(line, time.now())) {
                duties.add(duty(seat, report, deadlines.dueOn(line), today));
            }
        }
        return duties;
    }

    private static Duty duty(
            Seat seat, MidYearReport report, @Nullable LocalDate due, LocalDate today) {
        String key =
                report.state() == MidYearState.RETURNED
                        ? "midYear.duty.correct"
                        : seat.is(Role.AGENCY_OFFICER)
                                ? "midYear.duty.write"
                                : "midYear.duty.handIn";
        String href = "/years/" + seat.blocYear() + "/mid-year/" + report.line();
        return Duty.due(seat.blocYear(), key, href, due, today);
    }
}
