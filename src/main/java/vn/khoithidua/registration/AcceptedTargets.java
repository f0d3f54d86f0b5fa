package vn.khoithidua.registration;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.TargetGuard;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;

/** What was handed in or accepted is not changed behind the registration's back. */
@Component
@RequiredArgsConstructor
class AcceptedTargets implements TargetGuard {

    private final RegistrationStore store;

    @Override
    public Optional<Refusal> refusal(BlocYearId year, RosterLineId line) {
        return store.one(line).state().isHandedIn()
                ? Optional.of(Refusal.locked("registration.refusal.held"))
                : Optional.empty();
    }
}
