package vn.khoithidua.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.registration.domain.RegistrationState;
import vn.khoithidua.year.Duties;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** Registering, for officers; confirming, for leaders; accepting and chasing, for the secretary. */
@Component
@RequiredArgsConstructor
class RegistrationDuties implements Duties {

    private static final List<Role> MEMBERS = List.of(Role.AGENCY_OFFICER, Role.AGENCY_LEADER);

    private final RegistrationStore store;
    private final CriteriaTables tables;
    private final Windows windows;
    private final Roster roster;
    private final TimeSource time;

    @Override
    public List<Duty> due(Seat seat, LocalDate today) {
        boolean keeps = seat.isAny(RegistrationFlow.KEEPERS);
        if (!seat.year().isOpen() || !keeps && !seat.isAny(MEMBERS)) {
            return List.of();
        }
        Map<RosterLineId, Registration> all = store.ofYear(seat.blocYear());
        List<Duty> duties = new ArrayList<>();
        if (seat.isAny(MEMBERS) && seat.ownLines().stream().anyMatch(line -> isOpen(all, line))) {
            own(seat, all, today, duties);
        }
        long waiting =
                all.values().stream()
                        .filter(one -> one.state() == RegistrationState.HANDED_IN)
                        .count();
        if (keeps && waiting > 0) {
            String list = "?state=HANDED_IN";
            duties.add(duty(seat, "registration.duty.accept", list, null, today, waiting));
        }
        if (keeps) {
            chase(seat, all, today, duties);
        }
        return duties;
    }

    /** Once the last day is over, until no member may register any more. */
    private void chase(
            Seat seat, Map<RosterLineId, Registration> all, LocalDate today, List<Duty> duties) {
        StepWindow window = windows.plan(seat.blocYear()).of(Step.REGISTRATION).orElse(null);
        if (window == null || !today.isAfter(window.softDeadline())) {
            return;
        }
        LocalDate lock = window.hardLockOn();
        if (today.isAfter(lock == null ? seat.year().endsOn() : lock)
                || tables.current(seat.blocYear()).isEmpty()) {
            return;
        }
        long missing =
                roster.all(seat.blocYear(), today).stream()
                        .filter(member -> member.leftOn() == null)
                        .filter(member -> isOpen(all, member.line()))
                        .count();
        if (missing > 0) {
            duties.add(
                    duty(seat, "registration.duty.chase", "?state=MISSING", lock, today, missing));
        }
    }

    private void own(
            Seat seat, Map<RosterLineId, Registration> all, LocalDate today, List<Duty> duties) {
        Deadlines deadlines = Deadlines.of(windows.plan(seat.blocYear()), Step.REGISTRATION);
        for (RosterLineId line : seat.ownLines()) {
            own(seat, all.getOrDefault(line, Registration.none(line)), deadlines, today, duties);
        }
    }

    private static boolean isOpen(Map<RosterLineId, Registration> all, RosterLineId line) {
        return all.getOrDefault(line, Registration.none(line)).state().isOpen();
    }

    private void own(
            Seat seat, Registration one, Deadlines deadlines, LocalDate today, List<Duty> duties) {
        Instant now = time.now();
        boolean takes =
                one.handedInAt() != null
                        || deadlines.window() != null && deadlines.takes(one.line(), now);
        if (!one.state().isOpen() || !takes) {
            return;
        }
        LocalDate due = deadlines.dueOn(one.line());
        String page = "/" + one.line();
        if (one.state() == RegistrationState.AWAITING_LEADER) {
            if (seat.is(Role.AGENCY_LEADER)) {
                duties.add(duty(seat, "registration.duty.confirm", page, due, today));
            }
        } else if (seat.is(Role.AGENCY_OFFICER) && tables.current(seat.blocYear()).isPresent()) {
            boolean returned = one.state() == RegistrationState.RETURNED;
            String key = returned ? "registration.duty.correct" : "registration.duty.register";
            duties.add(duty(seat, key, page, due, today));
        }
    }

    private static Duty duty(
            Seat seat,
            String key,
            String page,
            @Nullable LocalDate due,
            LocalDate today,
            Object... args) {
        String list = "/years/" + seat.blocYear() + "/registrations";
        return Duty.due(seat.blocYear(), key, list + page, due, today, args);
    }
}
