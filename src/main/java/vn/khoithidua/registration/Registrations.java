package vn.khoithidua.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.MemberTargets;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;

/** Reads registrations. Everybody of the bloc reads those of all members. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Registrations {

    private final RegistrationStore store;
    private final RegistrationTable tables;
    private final LastTargets last;
    private final MemberTargets targets;
    private final Roster roster;
    private final Windows windows;
    private final TimeSource time;
    private final List<AwardKinds> kinds;

    /** All members; the number of statements does not grow with them. */
    public RegistrationBoard board(Seat seat) {
        return board(seat, tables.of(seat.blocYear()).orElse(null));
    }

    /** What all members registered, side by side; refuses (409) a year that has no table yet. */
    public RegistrationSummary summary(Seat seat) {
        RegistrationTable.Current table = table(seat.year());
        return RegistrationSummary.of(board(seat, table), table);
    }

    private RegistrationBoard board(Seat seat, RegistrationTable.@Nullable Current table) {
        BlocYearSummary year = seat.year();
        Map<RosterLineId, Registration> all = store.ofYear(year.id());
        Deadlines deadlines = deadlines(year.id());
        Instant now = time.now();
        List<RegistrationBoard.Place> places =
                roster.all(year.id(), year.endsOn()).stream()
                        .map(member -> place(member, all, deadlines, table, now))
                        .toList();
        int asked =
                table == null || places.isEmpty()
                        ? 0
                        : table.asked(places.getFirst().member().line()).size();
        return new RegistrationBoard(
                places,
                asked,
                deadlines.window() == null ? null : deadlines.window().softDeadline());
    }

    private static RegistrationBoard.Place place(
            RosterMember member,
            Map<RosterLineId, Registration> all,
            Deadlines deadlines,
            RegistrationTable.@Nullable Current table,
            Instant now) {
        RosterLineId line = member.line();
        Registration registration = all.getOrDefault(line, Registration.none(line));
        Instant handedIn = registration.handedInAt();
        return new RegistrationBoard.Place(
                member,
                registration,
                table == null ? 0 : table.registered(line),
                deadlines.late(line, handedIn == null ? now : handedIn));
    }

    /** One member's registration; refuses (404) a line of another year. */
    public RegistrationPage page(Seat seat, RosterLineId line) {
        BlocYearSummary year = seat.year();
        RosterMember member = member(year, line);
        RegistrationTable.Current table = tables.of(year.id()).orElse(null);
        Registration registration = store.one(line);
        Map<CriterionKey, Assignment> before =
                seat.owns(line) ? last.of(year, member.organization()) : Map.of();
        Deadlines deadlines = deadlines(year.id());
        Instant handedIn = registration.handedInAt();
        return new RegistrationPage(
                member,
                registration,
                table == null ? List.of() : table.sections(line, before),
                store.events(line),
                targets.amendmentsOfYear(year.id(), line),
                deadlines.dueOn(line),
                deadlines.late(line, handedIn == null ? time.now() : handedIn),
                handedIn != null || deadlines.takes(line, time.now()),
                table != null && table.content().hash() != null);
    }

    /** The kinds of award that a member may strive for today, the highest first. */
    public List<AwardName> awards(Seat seat) {
        return kinds.stream()
                .flatMap(one -> one.of(seat.authority(), time.today()).stream())
                .toList();
    }

    private RegistrationTable.Current table(BlocYearSummary year) {
        return tables.of(year.id())
                .orElseThrow(() -> Refusal.conflict("registration.refusal.table").asException());
    }

    private RosterMember member(BlocYearSummary year, RosterLineId line) {
        return roster.all(year.id(), year.endsOn()).stream()
                .filter(one -> one.line().equals(line))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    private Deadlines deadlines(BlocYearId year) {
        return Deadlines.of(windows.plan(year), Step.REGISTRATION);
    }
}
