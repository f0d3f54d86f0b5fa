package vn.khoithidua.recalculation;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.year.Seat;

/** Reads cases with what they would do, or did. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Recalculations {

    private final RecalculationStore store;
    private final ChangeStore changes;
    private final Previews previews;
    private final CaseRights rights;

    /**
     * A case on its page.
     *
     * @param effect what it would do now, or what it did; null for a dropped one
     * @param seen digest of the preview, to be sent along when it is applied; empty otherwise
     */
    public record Desk(
            Recalculation it,
            List<Change.Entry> changes,
            @Nullable Effect effect,
            String seen,
            boolean prepares,
            boolean ends) {}

    /** All cases, the latest first. */
    public List<Recalculation> of(BlocYearId year) {
        return store.of(year);
    }

    /** Whether the person may open a case. */
    public boolean mayPrepare(Seat seat) {
        return rights.mayPrepare(seat);
    }

    /** Whether a case now needs a document: the ranking was adopted. */
    public boolean needsDocument(Seat seat) {
        return rights.adopted(seat);
    }

    /** One case; 404 for one of another bloc-year. */
    public Desk desk(Seat seat, RecalculationId id) {
        Recalculation it =
                store.find(seat.blocYear(), id).orElseThrow(() -> Refusal.notFound().asException());
        List<Change.Entry> entries = changes.of(id);
        if (!it.isOpen()) {
            return new Desk(it, entries, it.effect(), "", false, false);
        }
        Preview preview = previews.of(seat.blocYear(), entries);
        return new Desk(
                it,
                entries,
                preview.effect(),
                preview.digest(),
                rights.mayPrepare(seat),
                rights.mayEnd(seat));
    }
}
