package vn.khoithidua.pact;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.TableKeeper;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;

/**
 * The table of a frozen pact changes with the pact: signatures given on the old one must be voided.
 */
@Component
@RequiredArgsConstructor
class PactTableKeeper implements TableKeeper {

    private final PactStore store;

    @Override
    public Optional<Refusal> refusal(BlocYearId year) {
        return store.all(year).stream()
                .filter(Pact::isFrozen)
                .findFirst()
                .map(pact -> Refusal.locked("pact.table.bound", pact.version()));
    }
}
