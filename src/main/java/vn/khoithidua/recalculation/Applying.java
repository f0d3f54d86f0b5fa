package vn.khoithidua.recalculation;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.TableContent;
import vn.khoithidua.criteria.TableCorrections;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.ranking.AdoptedRanking;
import vn.khoithidua.ranking.Ranking;
import vn.khoithidua.ranking.Rankings;
import vn.khoithidua.scoring.Recounting;
import vn.khoithidua.year.Seat;

/** Applies a case as one set: the table, the final points, the ranking's next version. */
@Service
@RequiredArgsConstructor
@Transactional
public class Applying {

    private final RecalculationStore store;
    private final ChangeStore changes;
    private final Previews previews;
    private final CaseRights rights;
    private final Recounting recounting;
    private final CriteriaTables tables;
    private final TableCorrections corrections;
    private final Rankings rankings;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * Applies what was seen.
     *
     * @param seen digest of the preview
     * @throws vn.khoithidua.kernel.RefusedException 403 for whoever may not end it; 404 and 409 for
     *     a case that is not there or not open; 409 if the preview would be another by now; 422 for
     *     one that changes nothing or leaves gaps
     */
    public void apply(Seat seat, RecalculationId id, String seen) {
        Recalculation it =
                store.find(seat.blocYear(), id).orElseThrow(() -> Refusal.notFound().asException());
        rights.requireEnder(seat);
        recounting.lock(seat.blocYear());
        if (!it.isOpen()) {
            throw Refusal.conflict("recalculation.refusal.ended").asException();
        }
        Preview preview = previews.of(seat.blocYear(), changes.of(id));
        check(preview, seen);
        Applied applied = applied(seat, preview, reason(it));
        if (!store.applied(id, applied, seat.actor(), time.now())) {
            throw Refusal.conflict("recalculation.refusal.ended").asException();
        }
        record(seat, it, applied);
    }

    private Applied applied(Seat seat, Preview preview, String reason) {
        String before = recounting.digest(seat.blocYear());
        Integer version = version(seat);
        TableContent table = table(seat, preview, reason);
        String after = recounting.apply(seat, preview.recounted(), table.id(), reason);
        Optional<AdoptedRanking> adopted = rankings.readopt(seat.blocYear(), seat.actor());
        return new Applied(
                preview.effect(),
                before,
                after,
                version,
                adopted.map(AdoptedRanking::version).orElse(null));
    }

    private void record(Seat seat, Recalculation it, Applied applied) {
        events.publishEvent(
                Recorded.of(
                        "recalculation.applied",
                        seat.actor(),
                        seat.blocYear(),
                        it.id(),
                        "number",
                        it.number(),
                        "document",
                        it.documentNo(),
                        "before",
                        applied.digestBefore(),
                        "after",
                        applied.digestAfter()));
    }

    private static void check(Preview preview, String seen) {
        if (!preview.digest().equals(seen)) {
            throw Refusal.conflict("recalculation.refusal.stale").asException();
        }
        if (!preview.effect().gaps().isEmpty()) {
            throw Refusal.invalid(
                            "recalculation.refusal.gaps",
                            String.join("; ", preview.effect().gaps()))
                    .asException();
        }
        if (preview.effect().cells().isEmpty()) {
            throw Refusal.invalid("recalculation.refusal.nothing").asException();
        }
    }

    private TableContent table(Seat seat, Preview preview, String reason) {
        if (!preview.changes().rules().isEmpty()) {
            corrections.replaceRules(
                    seat.blocYear(), preview.changes().rules(), reason, seat.actor());
        }
        preview.changes()
                .assigned()
                .forEach(
                        (cell, assigned) ->
                                corrections.assign(
                                        seat.blocYear(), cell, assigned, reason, seat.actor()));
        return tables.frozen(seat.blocYear()).orElseThrow();
    }

    private @Nullable Integer version(Seat seat) {
        return rankings.adopted(seat.blocYear())
                .map(Ranking::adopted)
                .map(AdoptedRanking::version)
                .orElse(null);
    }

    private static String reason(Recalculation it) {
        return it.documentNo().isEmpty() ? it.reason() : it.reason() + " (" + it.documentNo() + ")";
    }
}
