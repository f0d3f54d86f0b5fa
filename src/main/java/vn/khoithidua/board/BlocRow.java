package vn.khoithidua.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.board.domain.StepStand;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.Step;

/**
 * One bloc-year on the council's page.
 *
 * @param members agencies on the roster that did not leave
 * @param stands how far it is with each step
 * @param placings the adopted placings, best first; empty before adoption
 * @param spread best less worst value of the placed, in percent of the assigned points; null before
 * @param uses proposals against quotas, highest kind first
 * @param submitted whether its nominations were submitted
 */
public record BlocRow(
        BlocYearId id,
        String bloc,
        String label,
        Focus focus,
        int members,
        Map<Step, StepStand> stands,
        List<BoardPlacing> placings,
        @Nullable BigDecimal spread,
        List<KindUse> uses,
        boolean submitted) {

    public BlocRow {
        stands = Map.copyOf(stands);
        placings = List.copyOf(placings);
        uses = List.copyOf(uses);
    }

    /** The stand of a step; every step has one. */
    public StepStand stand(Step step) {
        StepStand stand = stands.get(step);
        if (stand == null) {
            throw new IllegalStateException("No stand for " + step);
        }
        return stand;
    }

    /** The step that is latest, by days, or null if none is late. */
    public @Nullable Step latest() {
        return stands.entrySet().stream()
                .filter(entry -> entry.getValue().state() == StepStand.State.LATE)
                .max(
                        Map.Entry.<Step, StepStand>comparingByValue(
                                        (a, b) -> Long.compare(a.daysLate(), b.daysLate()))
                                .thenComparing(
                                        Map.Entry.<Step, StepStand>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /**
     * Use of one kind's quota.
     *
     * @param kind code of the kind
     * @param proposed nominations of this kind
     * @param decided of which decided
     * @param seats the bloc's quota, or null if none is set
     */
    public record KindUse(String kind, int proposed, int decided, @Nullable Integer seats) {

        public boolean over() {
            return seats != null && proposed > seats;
        }
    }
}
