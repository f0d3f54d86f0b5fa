package vn.khoithidua.leadership;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.pact.StandIns;
import vn.khoithidua.pact.domain.SignerCapacity;
import vn.khoithidua.year.BlocYears;

/** Tells the signing page as what a substitute signs, so that nobody has to remember. */
@Component
@RequiredArgsConstructor
class SigningSubstitutes implements StandIns {

    private final Substitutions substitutions;
    private final BlocYears years;

    @Override
    public Optional<StandIn> of(
            BlocYearId year, UserId person, OrganizationId organization, LocalDate day) {
        return substitutions
                .standIn(years.summary(year), person, organization, day)
                .map(SigningSubstitutes::standIn);
    }

    private static StandIn standIn(Substitution found) {
        return new StandIn(
                capacity(found.capacity()),
                found.absent(),
                found.paperNo(),
                Objects.requireNonNull(found.days().to()));
    }

    /** Who is put in charge signs in the own right, as the head does. */
    static SignerCapacity capacity(StandInCapacity capacity) {
        return switch (capacity) {
            case FOR_HEAD -> SignerCapacity.DEPUTY;
            case AUTHORISED -> SignerCapacity.AUTHORISED;
            case IN_CHARGE -> SignerCapacity.HEAD;
        };
    }
}
