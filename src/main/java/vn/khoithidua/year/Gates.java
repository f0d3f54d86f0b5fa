package vn.khoithidua.year;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;

/** Asks all gates before an act. */
@Service
@RequiredArgsConstructor
public class Gates {

    private final List<ActGate> gates;

    /** The first refusal of an act, if there is one: for pages that show what is missing. */
    public Optional<Refusal> refusal(BlocYearId year, GuardedAct act) {
        return gates.stream()
                .filter(gate -> gate.guards() == act)
                .flatMap(gate -> gate.refusal(year).stream())
                .findFirst();
    }

    /** Raises the first refusal of an act. */
    public void require(BlocYearId year, GuardedAct act) {
        refusal(year, act)
                .ifPresent(
                        refusal -> {
                            throw refusal.asException();
                        });
    }
}
