package vn.khoithidua.objection.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.objection.Objection;
import vn.khoithidua.objection.Objections;
import vn.khoithidua.organization.Authorities;
import vn.khoithidua.organization.AuthorityName;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.SeatFinder;

/** All objections of an authority's blocs, for its council; read only. */
@Controller
@RequiredArgsConstructor
class CouncilObjectionController {

    private static final Role[] COUNCIL = {
        Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.AUDITOR
    };

    private final Objections objections;
    private final Authorities authorities;
    private final SeatFinder seats;
    private final RegisterWords words;
    private final TimeSource time;

    @GetMapping("/council/objections")
    String show(
            Grants grants,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "due") String sort,
            Model model) {
        List<AuthorityName> choices = choices(grants);
        AuthorityName chosen = chosen(choices, authority);
        RegisterQuery query = new RegisterQuery(q, state, sort);
        List<Objection> all = seen(grants, chosen.id());
        model.addAttribute(
                "page",
                new CouncilRegister(
                        chosen,
                        choices,
                        words.lines(query.of(all)),
                        all.size(),
                        query,
                        RegisterQuery.states()));
        return "objection/council";
    }

    @GetMapping("/council/objections/export/{kind}")
    ResponseEntity<byte[]> export(
            Grants grants,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "due") String sort,
            Locale locale) {
        AuthorityName chosen = chosen(choices(grants), authority);
        return words.sheet(
                kind, new RegisterQuery(q, state, sort).of(seen(grants, chosen.id())), locale);
    }

    private List<AuthorityName> choices(Grants grants) {
        return authorities.named(grants.authorities(COUNCIL), time.today());
    }

    /** The authority asked for, or the first; a foreign and an absent one answer alike. */
    private static AuthorityName chosen(List<AuthorityName> choices, String wanted) {
        return choices.stream()
                .filter(one -> wanted.isEmpty() || one.id().toString().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    /** A council role may be held for some blocs only. */
    private List<Objection> seen(Grants grants, AuthorityId authority) {
        List<Objection> all = objections.ofAuthority(authority);
        Set<BlocId> blocs = new HashSet<>();
        for (Grant grant : grants.of(COUNCIL)) {
            if (authority.equals(grant.authority())) {
                BlocId bloc = grant.bloc();
                if (bloc == null) {
                    return all;
                }
                blocs.add(bloc);
            }
        }
        Set<BlocYearId> years =
                seats.all(grants).stream()
                        .filter(seat -> blocs.contains(seat.bloc()))
                        .map(Seat::blocYear)
                        .collect(Collectors.toSet());
        return all.stream().filter(one -> years.contains(one.year())).toList();
    }
}
