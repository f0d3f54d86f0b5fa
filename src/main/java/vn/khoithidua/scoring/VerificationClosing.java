package vn.khoithidua.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.domain.SheetState;
import vn.khoithidua.year.Seat;

/**
 * The end of verification: requested by the secretary, closed by the head, final after objections,
 * reopened with a reason until the ranking is adopted.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class VerificationClosing {

    private final ClosingStore store;
    private final SheetStore sheets;
    private final SheetAccess access;
    private final CellStore cells;
    private final Members members;
    private final Totals totals;
    private final AskedCells asked;
    private final VerificationShares shares;
    private final ObjectProvider<LiveRank> ranks;
    private final ObjectProvider<ClosingCases> cases;
    private final FinalPoints finals;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** The round that is requested, closed or final; nothing while verification goes on. */
    @Transactional(readOnly = true)
    public Optional<ClosingRound> current(BlocYearId year) {
        return store.current(year);
    }

    /** The secretary asks the head to close; refuses while anything is open. */
    public void request(Seat seat) {
        access.requireRole(seat, Role.BLOC_SECRETARY);
        shares.requireLead(seat);
        lock(seat);
        if (store.current(seat.blocYear()).isPresent()) {
            throw Refusal.conflict("scoring.closing.requestedAlready").asException();
        }
        requireNothingOpen(seat);
        store.request(seat.blocYear(), seat.actor(), time.now());
        record(seat, "scoring.closing.requested", "digest", null);
    }

    /** The head closes what the secretary asked for; members then see the verified points. */
    public void close(Seat seat) {
        access.requireRole(seat, Role.BLOC_HEAD);
        lock(seat);
        ClosingRound round = requested(seat);
        if (round.isClosed()) {
            throw Refusal.conflict("scoring.closing.closedAlready").asException();
        }
        requireNothingOpen(seat);
        store.closed(round, seat.actor(), time.now());
        sheets.stateOfAll(seat.blocYear(), SheetState.VERIFIED);
        cells.tick(seat.blocYear());
        record(seat, "scoring.closing.closed", "digest", null);
        cases.forEach(one -> one.closed(seat));
    }

    /** Why the points cannot become final now, if verification is closed; for pages. */
    @Transactional(readOnly = true)
    public Optional<Refusal> unsettled(BlocYearId year) {
        return cases.stream().flatMap(one -> one.unsettled(year).stream()).findFirst();
    }

    /**
     * The head makes the points final and freezes them with their digest: the verified ones, except
     * where an objection was decided otherwise.
     *
     * @return SHA-256 of the final points
     * @throws vn.khoithidua.kernel.RefusedException 409 while an objection is undecided, 423 while
     *     members may still object
     */
    public String finish(Seat seat) {
        access.requireRole(seat, Role.BLOC_HEAD);
        lock(seat);
        ClosingRound round = requested(seat);
        if (!round.isClosed() || round.isFinal()) {
            throw Refusal.conflict("scoring.closing.notClosed").asException();
        }
        unsettled(seat.blocYear())
                .ifPresent(
                        refusal -> {
                            throw refusal.asException();
                        });
        Instant at = time.now();
        cells.tick(seat.blocYear());
        YearNumbers numbers = totals.read(seat.blocYear(), members.of(seat.year()));
        List<Ruling> rulings =
                cases.stream().flatMap(one -> one.rulings(seat.blocYear()).stream()).toList();
        String digest = finals.freeze(seat, numbers, rulings, at);
        store.finalized(round, digest, seat.actor(), at);
        sheets.stateOfAll(seat.blocYear(), SheetState.FINAL);
        record(seat, "scoring.closing.final", "digest", digest);
        return digest;
    }

    /** The head opens verification again, until the ranking is adopted. */
    public void reopen(Seat seat, String reason) {
        access.requireRole(seat, Role.BLOC_HEAD);
        lock(seat);
        ClosingRound round = requested(seat);
        String why = Results.reason(reason);
        if (why.isEmpty()) {
            throw Refusal.invalid("scoring.closing.reason").asException();
        }
        if (ranks.stream().anyMatch(rank -> rank.adopted(seat.blocYear()))) {
            throw Refusal.locked("scoring.closing.adopted").asException();
        }
        store.reopened(round, why, seat.actor(), time.now());
        store.thaw(seat.blocYear());
        if (round.isClosed()) {
            sheets.reopenAll(seat.blocYear());
        }
        cells.tick(seat.blocYear());
        record(seat, "scoring.closing.reopened", "reason", why);
    }

    private void lock(Seat seat) {
        sheets.ensure(seat.blocYear(), members.of(seat.year()));
        sheets.lockAll(seat.blocYear());
    }

    private ClosingRound requested(Seat seat) {
        return store.current(seat.blocYear())
                .orElseThrow(() -> Refusal.conflict("scoring.closing.notRequested").asException());
    }

    private void requireNothingOpen(Seat seat) {
        YearNumbers numbers = totals.read(seat.blocYear(), members.of(seat.year()));
        requireAllVerified(numbers);
        asked.requireNone(numbers);
    }

    static void requireAllVerified(YearNumbers numbers) {
        int open = Totals.of(numbers).unverified();
        long unexplained =
                numbers.cells().values().stream()
                        .flatMap(cells -> cells.values().stream())
                        .filter(CellPoints::unexplained)
                        .count();
        if (open + unexplained > 0) {
            throw Refusal.invalid("scoring.closing.open", open, unexplained).asException();
        }
    }

    private void record(Seat seat, String action, String name, @Nullable Object value) {
        events.publishEvent(
                Recorded.of(action, seat.actor(), seat.blocYear(), seat.blocYear(), name, value));
    }
}
