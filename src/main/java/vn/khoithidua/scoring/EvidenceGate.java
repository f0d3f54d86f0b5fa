package vn.khoithidua.scoring;

import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Step;

/** When evidence may be given and taken off. */
@Component
@RequiredArgsConstructor
class EvidenceGate {

    private final SheetAccess access;
    private final FrozenTables tables;
    private final ObjectProvider<CellMarks> marks;
    private final TimeSource time;

    /**
     * Refuses whoever may not add evidence here now: a foreign sheet, one handed in, too late. A
     * cell about which the verifier asks takes documents until the exchange is over.
     */
    void requireEntry(Seat seat, RosterLineId line, CriterionKey criterion) {
        CellOpening.Opened opened = requireOwn(seat, line, criterion);
        if (opened.sheet().state().takesSelfScores() || !isAsked(seat, line, criterion)) {
            requireTime(opened);
        }
    }

    /** Refuses whoever may not take evidence off: what was asked for stays. */
    void requireRemoval(Seat seat, RosterLineId line, CriterionKey criterion) {
        requireTime(requireOwn(seat, line, criterion));
    }

    private CellOpening.Opened requireOwn(Seat seat, RosterLineId line, CriterionKey criterion) {
        access.requireOwn(seat, line);
        tables.of(seat.blocYear()).assigned(line, criterion);
        return access.open(seat, line, criterion, Step.SELF_SCORING);
    }

    private boolean isAsked(Seat seat, RosterLineId line, CriterionKey criterion) {
        return marks.stream()
                .map(source -> source.of(seat.blocYear()).get(line))
                .filter(Objects::nonNull)
                .map(cells -> cells.get(criterion))
                .anyMatch(mark -> mark != null && mark.mark().isOpen());
    }

    private void requireTime(CellOpening.Opened opened) {
        if (!opened.sheet().state().takesSelfScores()) {
            throw Refusal.locked("scoring.sheet.closed." + opened.sheet().state()).asException();
        }
        opened.requireOpen(time.now());
    }
}
