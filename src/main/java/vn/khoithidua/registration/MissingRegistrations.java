package vn.khoithidua.registration;

import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.pact.FreezeWarning;
import vn.khoithidua.registration.domain.RegistrationState;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Roster;

/** Warns that a pact is about to be frozen before every member's registration was accepted. */
@Component
@RequiredArgsConstructor
class MissingRegistrations implements FreezeWarning {

    private final RegistrationStore store;
    private final Roster roster;
    private final BlocYears years;

    @Override
    public Optional<Warning> of(BlocYearId year) {
        Map<RosterLineId, Registration> all = store.ofYear(year);
        long missing =
                roster.all(year, years.summary(year).endsOn()).stream()
                        .filter(member -> member.leftOn() == null)
                        .map(
                                member ->
                                        all.getOrDefault(
                                                member.line(), Registration.none(member.line())))
                        .filter(one -> one.state() != RegistrationState.ACCEPTED)
                        .count();
        return missing == 0
                ? Optional.empty()
                : Optional.of(
                        new Warning(
                                "registration.warning.missing",
                                missing,
                                "/years/" + year + "/registrations"));
    }
}
