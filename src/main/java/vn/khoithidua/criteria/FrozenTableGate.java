package vn.khoithidua.criteria;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.year.ActGate;
import vn.khoithidua.year.GuardedAct;

/** No score entry before the table is frozen. */
@Component
@RequiredArgsConstructor
class FrozenTableGate implements ActGate {

    private final TableStore heads;

    @Override
    public GuardedAct guards() {
        return GuardedAct.ENTER_SCORES;
    }

    @Override
    public Optional<Refusal> refusal(BlocYearId year) {
        return heads.frozen(year).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.locked("criteria.gate.notFrozen"));
    }
}
