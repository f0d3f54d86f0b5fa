package vn.khoithidua.scoring;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.year.Seat;

/**
 * What a change set is about.
 *
 * @param right throws the refusal of a person who may not change a cell
 */
record SetWork(
        Seat seat,
        ScoreKind kind,
        ChangeSets.Manner manner,
        ScoringTable table,
        BiConsumer<SetSheet, Criterion> right) {

    /** What was saved stays saved: a repeat is not told of windows that closed since. */
    @Nullable Refusal refusal(WantedCell one, SetSheet sheet) {
        try {
            right.accept(sheet, table.assigned(one.place().line(), one.place().criterion()));
            return null;
        } catch (RefusedException e) {
            boolean late = e.refusal().kind() == Refusal.Kind.LOCKED;
            return manner.repeated() && late ? null : e.refusal();
        }
    }

    CellChange change(Cell before, CellValue value) {
        return new CellChange(
                seat.blocYear(), table.id(), before, kind, value, manner.source(), seat.actor());
    }

    /** The fact for the trail: one per cell, as if each had been saved by itself. */
    Recorded fact(CellChange change) {
        boolean self = kind == ScoreKind.SELF;
        return Recorded.of(
                self ? "scoring.self.saved" : "scoring.verified.saved",
                seat.actor(),
                seat.blocYear(),
                change.before().line(),
                "criterion",
                change.before().criterion().value(),
                "self",
                self ? null : change.before().self().points(),
                "old",
                change.old().points(),
                "new",
                change.now().points(),
                "override",
                change.now().override(),
                "reason",
                self ? "" : change.now().words(),
                "source",
                change.source().name());
    }
}
