package vn.khoithidua.year.web;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.organization.Authorities;
import vn.khoithidua.organization.AuthorityName;

/** The one authority a council page is of, among those the person may see. */
@Component
@RequiredArgsConstructor
class CouncilScope {

    static final Role[] READERS = {Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.AUDITOR};

    private final Authorities authorities;
    private final TimeSource time;

    /**
     * The authority of a page.
     *
     * @param choices all the person may switch to
     * @param writes whether the person may change its agencies, blocs and rules
     */
    record Scope(AuthorityName authority, List<AuthorityName> choices, boolean writes) {

        AuthorityId id() {
            return authority.id();
        }
    }

    /**
     * The authority asked for, or the first one; a foreign and an absent one are refused alike.
     *
     * @param wanted an id, or empty
     */
    Scope of(Grants grants, String wanted) {
        List<AuthorityName> choices = authorities.named(grants.authorities(READERS), time.today());
        AuthorityName chosen =
                choices.stream()
                        .filter(name -> wanted.isEmpty() || name.id().toString().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound().asException());
        return new Scope(chosen, choices, writes(grants, chosen.id()));
    }

    /** Whether the person is the council's secretary for the whole authority. */
    boolean writes(Grants grants, AuthorityId authority) {
        return grants.of(Role.COUNCIL_SECRETARY).stream()
                .anyMatch(grant -> authority.equals(grant.authority()) && grant.bloc() == null);
    }

    /** Refuses a person who does not see the authority. */
    Scope requireReader(Grants grants, AuthorityId authority) {
        return of(grants, authority.toString());
    }

    /** Refuses a person who may not change the authority's agencies, blocs and rules. */
    void requireWriter(Grants grants, AuthorityId authority) {
        if (!writes(grants, authority)) {
            throw Refusal.notFound().asException();
        }
    }

    /** Whether a bloc is among those of a council role, which may be held for some blocs only. */
    boolean sees(Grants grants, AuthorityId authority, BlocId bloc) {
        return grants.of(READERS).stream()
                .anyMatch(grant -> authority.equals(grant.authority()) && covers(grant, bloc));
    }

    private static boolean covers(Grant grant, BlocId bloc) {
        return grant.bloc() == null || bloc.equals(grant.bloc());
    }
}
