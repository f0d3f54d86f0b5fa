package vn.khoithidua.scoring;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.TableKeeper;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;

/** Once verification is closed the table changes only with the points: by a recalculation. */
@Component
@RequiredArgsConstructor
class SettledTable implements TableKeeper {

    private final ClosingStore store;

    @Override
    public Optional<Refusal> refusal(BlocYearId year) {
        return settled(year);
    }

    @Override
    public Optional<Refusal> settled(BlocYearId year) {
        return store.current(year)
                .filter(ClosingRound::isClosed)
                .map(round -> Refusal.locked("scoring.table.settled"));
    }
}
