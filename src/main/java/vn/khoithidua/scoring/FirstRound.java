package vn.khoithidua.scoring;

import java.time.LocalDate;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.Seat;

/**
 * The announcement of the first verification (<i>thẩm định lần 1</i>): members then see it and may
 * explain; what is verified afterwards is the second. A bloc-year without an announcement has one
 * round.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class FirstRound {

    /** How many days members may be given to explain. */
    public static final int LONGEST_DAYS = 60;

    private final FirstRoundStore store;
    private final ClosingStore closings;
    private final SheetStore sheets;
    private final SheetAccess access;
    private final VerificationShares shares;
    private final Members members;
    private final Totals totals;
    private final AskedCells asked;
    private final CellStore clock;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** The announcement, if there was one; one statement. */
    @Transactional(readOnly = true)
    public Optional<Announcement> of(BlocYearId year) {
        return store.find(year);
    }

    /** Whether members may explain today. */
    @Transactional(readOnly = true)
    public boolean takesExplanations(BlocYearId year) {
        return store.find(year).filter(one -> one.takesExplanations(time.today())).isPresent();
    }

    /**
     * The secretary announces the first verification.
     *
     * @param until the last day of explaining; null for what could not be read as a day
     * @param words for the members, at most 2,000 characters, may be empty
     * @throws vn.khoithidua.kernel.RefusedException 403 for whoever does not lead the work; 409 if
     *     it was announced or closing was requested; 422 while cells are not verified, reasons
     *     missing or exchanges open, and for a day that cannot be
     */
    public void announce(Seat seat, @Nullable LocalDate until, String words) {
        access.requireRole(seat, Role.BLOC_SECRETARY);
        shares.requireLead(seat);
        sheets.ensure(seat.blocYear(), members.of(seat.year()));
        sheets.lockAll(seat.blocYear());
        requireNotYet(seat.blocYear());
        LocalDate last = requireDay(until);
        String said = Results.reason(words);
        YearNumbers numbers = totals.read(seat.blocYear(), members.of(seat.year()));
        VerificationClosing.requireAllVerified(numbers);
        asked.requireNone(numbers);
        store.announce(
                seat.blocYear(),
                new Announcement(time.now(), seat.actor().name(), last, said),
                seat.actor());
        clock.tick(seat.blocYear());
        events.publishEvent(
                Recorded.of(
                        "scoring.first.announced",
                        seat.actor(),
                        seat.blocYear(),
                        seat.blocYear(),
                        "until",
                        last.toString(),
                        "words",
                        said));
    }

    private void requireNotYet(BlocYearId year) {
        if (store.find(year).isPresent()) {
            throw Refusal.conflict("scoring.first.already").asException();
        }
        if (closings.current(year).isPresent()) {
            throw Refusal.conflict("scoring.closing.requestedAlready").asException();
        }
    }

    private LocalDate requireDay(@Nullable LocalDate until) {
        LocalDate today = time.today();
        if (until == null || until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw Refusal.invalid("scoring.first.until.bad", LONGEST_DAYS).asException();
        }
        return until;
    }
}
