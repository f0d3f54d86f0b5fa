package vn.khoithidua.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.Duties;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;

/**
 * The mid-year report, for those whose agency has not handed it in while its window is open; the
 * bloc's report, for the secretary and the head, once the members' are in or due.
 */
@Component
@RequiredArgsConstructor
class MidYearDuties implements Duties {

    private static final List<Role> MEMBERS = List.of(Role.AGENCY_OFFICER, Role.AGENCY_LEADER);

    private final MidYearStore store;
    private final MidYearReviewStore closings;
    private final Windows windows;
    private final Roster roster;
    private final TimeSource time;

    @Override
    public List<Duty> due(Seat seat, LocalDate today) {
        if (!seat.year().isOpen()) {
            return List.of();
        }
        List<Duty> duties = new ArrayList<>();
        if (seat.isAny(MEMBERS)) {
            own(seat, today, duties);
        }
        if (seat.isAny(RegistrationFlow.KEEPERS)) {
            summary(seat, today).ifPresent(duties::add);
        }
        return duties;
    }

    private void own(Seat seat, LocalDate today, List<Duty> duties) {
        Deadlines deadlines = Deadlines.of(windows.plan(seat.blocYear()), Step.MID_YEAR_REVIEW);
        boolean open =
                deadlines.window() != null
                        && seat.ownLines().stream()
                                .anyMatch(line -> deadlines.takes(line, time.now()));
        if (!open || closings.review(seat.blocYear()).isClosed()) {
            return;
        }
        Map<RosterLineId, MidYearReport> reports = store.reports(seat.blocYear());
        for (RosterLineId line : seat.ownLines()) {
            MidYearReport report = reports.getOrDefault(line, MidYearReport.none(line));
            if (!report.isHandedIn() && deadlines.takes(line, time.now())) {
                duties.add(duty(seat, report, deadlines.dueOn(line), today));
            }
        }
    }

    /**
     * Once all have reported, or the last day is over and some have: to write the bloc's report,
     * then for the head to close the review. It has no last day; where nobody reports, the review
     * is not held and costs one statement.
     */
    private Optional<Duty> summary(Seat seat, LocalDate today) {
        Map<RosterLineId, MidYearReport> reports = store.reports(seat.blocYear());
        if (reports.values().stream().noneMatch(MidYearReport::isHandedIn)) {
            return Optional.empty();
        }
        MidYearReview review = closings.review(seat.blocYear());
        boolean written = !review.words().isBlank();
        if (review.isClosed() || written && !seat.is(Role.BLOC_HEAD)) {
            return Optional.empty();
        }
        LocalDate end = seat.year().endsOn();
        List<RosterMember> members =
                roster.membersOn(seat.blocYear(), today.isAfter(end) ? end : today);
        long in =
                members.stream()
                        .map(member -> reports.get(member.line()))
                        .filter(report -> report != null && report.isHandedIn())
                        .count();
        LocalDate due = windows.plan(seat.blocYear()).due(Step.MID_YEAR_REVIEW);
        return in < members.size() && (due == null || !today.isAfter(due))
                ? Optional.empty()
                : Optional.of(
                        Duty.due(
                                seat.blocYear(),
                                written ? "midYear.duty.close" : "midYear.duty.summarize",
                                "/years/" + seat.blocYear() + "/mid-year",
                                null,
                                today,
                                in,
                                members.size()));
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
