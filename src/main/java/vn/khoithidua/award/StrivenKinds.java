package vn.khoithidua.award;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.registration.AwardKinds;
import vn.khoithidua.registration.AwardName;

/** The kinds of award of the scheme, for members that register what they strive for. */
@Component
@RequiredArgsConstructor
class StrivenKinds implements AwardKinds {

    private final AwardSchemes schemes;

    @Override
    public List<AwardName> of(AuthorityId authority, LocalDate day) {
        return schemes.on(authority, day).kinds().stream()
                .map(kind -> new AwardName(kind.code(), kind.name()))
                .toList();
    }
}
