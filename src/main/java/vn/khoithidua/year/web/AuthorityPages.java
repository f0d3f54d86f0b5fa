package vn.khoithidua.year.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.organization.Authorities;
import vn.khoithidua.organization.AuthorityHistory;
import vn.khoithidua.organization.AuthorityName;

/** Which authorities a person may see and name, and what their pages show. */
@Component
@RequiredArgsConstructor
class AuthorityPages {

    private final Authorities authorities;
    private final AuthorityHistory history;
    private final CouncilScope scopes;
    private final TimeSource time;

    /** The admin sees all, anybody else those of the own roles; by code. */
    List<AuthorityName> visible(Grants grants) {
        LocalDate today = time.today();
        return grants.has(Role.ADMIN)
                ? authorities.all(today)
                : authorities.named(grants.authorities(CouncilScope.READERS), today);
    }

    /** Refuses the foreign and the absent alike. */
    AuthorityView details(Grants grants, AuthorityId id) {
        AuthorityName name = require(grants, id);
        Map<AuthorityId, String> all = new LinkedHashMap<>();
        authorities.all(time.today()).forEach(one -> all.put(one.id(), one.name()));
        List<AuthorityView.Link> links =
                history.successions(id).stream()
                        .map(
                                link ->
                                        new AuthorityView.Link(
                                                link.effectiveOn(),
                                                all.getOrDefault(link.predecessor(), ""),
                                                all.getOrDefault(link.successor(), ""),
                                                link.decisionNo()))
                        .toList();
        boolean admin = grants.has(Role.ADMIN);
        return new AuthorityView(
                name, history.names(id), links, admin || scopes.writes(grants, id), admin);
    }

    /** The name of today; refuses a person who may not give another. */
    AuthorityName requireNamer(Grants grants, AuthorityId id) {
        AuthorityName name = require(grants, id);
        if (!grants.has(Role.ADMIN)) {
            scopes.requireWriter(grants, id);
        }
        return name;
    }

    /** Every other authority, for choosing what this one went into. */
    Map<String, String> others(AuthorityId id) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (AuthorityName one : authorities.all(time.today())) {
            if (!one.id().equals(id)) {
                choices.put(one.id().toString(), one.name());
            }
        }
        return choices;
    }

    private AuthorityName require(Grants grants, AuthorityId id) {
        return visible(grants).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }
}
