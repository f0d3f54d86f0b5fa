package vn.khoithidua.scoring;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.year.ActGate;
import vn.khoithidua.year.GuardedAct;

/** No review before verification closed. */
@Component
@RequiredArgsConstructor
class ReviewGate implements ActGate {

    private final ClosingStore store;

    @Override
    public GuardedAct guards() {
        return GuardedAct.REVIEW;
    }

    @Override
    public Optional<Refusal> refusal(BlocYearId year) {
        return store.current(year).filter(ClosingRound::isClosed).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.locked("scoring.gate.review"));
    }
}
