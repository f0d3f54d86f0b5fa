package vn.khoithidua.objection;

import java.time.Instant;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.objection.domain.ObjectionState;
import vn.khoithidua.scoring.ClosingRound;
import vn.khoithidua.scoring.VerificationClosing;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;

/** When a cell can be objected to: between closing and final points, in the window, once. */
@Component
@RequiredArgsConstructor
class FilingGate {

    private final ObjectionSource source;
    private final VerificationClosing closing;
    private final Windows windows;

    void requireOpen(Seat seat, CellKey cell) {
        ClosingRound round = closing.current(seat.blocYear()).orElse(null);
        if (round == null || !round.isClosed()) {
            throw Refusal.locked("objection.refusal.notClosed").asException();
        }
        if (round.isFinal()) {
            throw Refusal.locked("objection.refusal.final").asException();
        }
        windows.lateOrRefuse(seat.blocYear(), cell.line(), Step.OBJECTION);
    }

    void requireFirst(Seat seat, CellKey cell) {
        Instant closed = closing.current(seat.blocYear()).map(ClosingRound::closedAt).orElse(null);
        List<Objection> same =
                source.ofYear(seat.blocYear()).stream()
                        .filter(one -> one.cell().equals(cell))
                        .toList();
        if (same.stream()
                .anyMatch(one -> one.state().isPending() || one.state() == ObjectionState.DRAFT)) {
            throw Refusal.conflict("objection.refusal.openCase").asException();
        }
        if (same.stream().anyMatch(one -> decidedSince(one, closed))) {
            throw Refusal.conflict("objection.refusal.decidedCase").asException();
        }
    }

    private static boolean decidedSince(Objection one, @Nullable Instant closed) {
        return one.decided() != null
                && (closed == null || one.decided().act().at().isAfter(closed));
    }
}
