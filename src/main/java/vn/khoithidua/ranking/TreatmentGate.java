package vn.khoithidua.ranking;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.year.ActGate;
import vn.khoithidua.year.GuardedAct;

/** After adoption nothing is reopened (ADR 15): the treatment of scores after a merger neither. */
@Component
@RequiredArgsConstructor
class TreatmentGate implements ActGate {

    private final AdoptedHeads heads;

    @Override
    public GuardedAct guards() {
        return GuardedAct.TREAT_SCORES;
    }

    @Override
    public Optional<Refusal> refusal(BlocYearId year) {
        return heads.of(year).map(_ -> Refusal.locked("ranking.gate.treatment"));
    }
}
