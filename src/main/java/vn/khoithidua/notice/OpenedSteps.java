package vn.khoithidua.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.notice.domain.NoticeKind;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.SeatFinder;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/**
 * Tells members of the steps they have a part in as these open; a day on which nobody could tell is
 * made up for within three days.
 */
@Component
@RequiredArgsConstructor
class OpenedSteps {

    private static final int MADE_UP_FOR = 3;
    private static final Set<Role> MEMBERS = Set.of(Role.AGENCY_LEADER, Role.AGENCY_OFFICER);
    private static final Set<Step> OF_MEMBERS =
            Set.of(Step.REGISTRATION, Step.MID_YEAR_REVIEW, Step.SELF_SCORING, Step.OBJECTION);

    private final SeatFinder seats;
    private final Windows windows;
    private final Roster roster;

    List<NoticeLine> of(Grants person, LocalDate today) {
        return seats.open(person).stream()
                .filter(seat -> seat.isAny(MEMBERS))
                .flatMap(
                        seat -> {
                            List<StepWindow> opened =
                                    windows.of(seat.blocYear()).stream()
                                            .filter(window -> hasOpened(window, today))
                                            .toList();
                            return opened.isEmpty() || !stands(seat, today)
                                    ? Stream.empty()
                                    : opened.stream().map(window -> line(seat, window));
                        })
                .toList();
    }

    /** Whether the agency is a member today; for steps after the year, on its last day. */
    private boolean stands(Seat seat, LocalDate today) {
        LocalDate end = seat.year().endsOn();
        return roster.membersOn(seat.blocYear(), today.isAfter(end) ? end : today).stream()
                .anyMatch(member -> seat.ownLines().contains(member.line()));
    }

    private static boolean hasOpened(StepWindow window, LocalDate today) {
        return OF_MEMBERS.contains(window.step())
                && !today.isBefore(window.opensOn())
                && !today.isAfter(window.opensOn().plusDays(MADE_UP_FOR))
                && !today.isAfter(window.softDeadline());
    }

    /** It happened, whatever follows: {@link NoticeLine#same} is one word. */
    private static NoticeLine line(Seat seat, StepWindow window) {
        return new NoticeLine(
                NoticeKind.WINDOW,
                seat.blocYear(),
                "opened-" + seat.blocYear() + "-" + window.step() + "-" + window.opensOn(),
                0,
                NoticeText.of(
                        "notice.opened",
                        new NoticeText.Key("year.step." + window.step()),
                        window.softDeadline()),
                "/years/" + seat.blocYear() + "/steps",
                window.softDeadline());
    }
}
