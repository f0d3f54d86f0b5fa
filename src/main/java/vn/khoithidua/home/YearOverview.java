package vn.khoithidua.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Role;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.MemberProgress;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.StepWindow;

/**
 * A bloc-year at a glance. The number of statements is that of the modules that add a column, and
 * does not grow with the members.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class YearOverview {

    private static final List<Role> SEE_ALL =
            List.of(
                    Role.COUNCIL_SECRETARY,
                    Role.COUNCIL_MEMBER,
                    Role.BLOC_HEAD,
                    Role.BLOC_SECRETARY,
                    Role.AUDITOR);

    private final Roster roster;
    private final Windows windows;
    private final LeadershipLedger ledger;
    private final ObjectProvider<MemberProgress> progress;

    /**
     * What the page shows.
     *
     * @param members all of them, or only the person's own agency
     * @param count how many members the year has
     * @param names every member, for the names of the offices
     */
    public record Overview(
            List<StepWindow> windows,
            List<RosterMember> names,
            List<RosterMember> members,
            int count,
            List<Holder> holders,
            List<MemberProgress.Column> columns) {}

    /** The overview as this person may see it: members see their own row. */
    public Overview of(Seat seat, LocalDate today) {
        LocalDate last = seat.year().endsOn();
        List<RosterMember> all = roster.all(seat.blocYear(), today.isAfter(last) ? last : today);
        boolean everything = seat.isAny(SEE_ALL);
        List<RosterMember> shown =
                all.stream().filter(member -> everything || seat.owns(member.line())).toList();
        List<MemberProgress.Column> columns =
                progress.stream()
                        .flatMap(source -> source.columns(seat, today).stream())
                        .sorted(Comparator.comparing(MemberProgress.Column::order))
                        .toList();
        return new Overview(
                windows.of(seat.blocYear()),
                all,
                shown,
                all.size(),
                ledger.holders(seat.blocYear()),
                columns);
    }

    /** The window of what is due now in a year. */
    public Optional<StepWindow> due(Seat seat) {
        return dueIn(seat.focus(), windows.of(seat.blocYear()));
    }

    /** The window of what is due now; once it was decided nothing is, however late it came. */
    public static Optional<StepWindow> dueIn(Focus focus, List<StepWindow> windows) {
        return focus == Focus.DECIDED ? Optional.empty() : windowOf(focus, windows);
    }

    /** The window that belongs to a focus. */
    public static Optional<StepWindow> windowOf(Focus focus, List<StepWindow> windows) {
        return YearSteps.window(focus, windows);
    }
}
