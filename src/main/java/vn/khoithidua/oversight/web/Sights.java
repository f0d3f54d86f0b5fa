package vn.khoithidua.oversight.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.year.BlocYears;

/** Says what a person may read of the trail. */
@Component
@RequiredArgsConstructor
class Sights {

    private final BlocYears years;

    Sight of(Grants grants) {
        return new Sight(
                grants.authorities(Role.AUDITOR).stream()
                        .flatMap(authority -> years.ofAuthority(authority).stream())
                        .toList(),
                grants.has(Role.ADMIN));
    }
}
