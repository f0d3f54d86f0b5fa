package vn.khoithidua.award.web;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.award.AwardRegister;
import vn.khoithidua.award.Nomination;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.organization.Organizations;

/** The register of an agency, for its council and for itself. */
@Controller
@RequiredArgsConstructor
class RegisterController {

    private final AwardRegister register;
    private final Organizations organizations;
    private final TimeSource time;

    /** What the page shows. */
    record RegisterPage(String name, List<Nomination> awards) {}

    @GetMapping("/organizations/{organization}/awards")
    String show(Grants grants, @PathVariable OrganizationId organization, Model model) {
        if (!mayRead(grants, organization)) {
            throw Refusal.notFound().asException();
        }
        model.addAttribute(
                "page",
                new RegisterPage(
                        organizations.nameOn(organization, time.today()).name(),
                        register.of(organization)));
        return "award/register";
    }

    private boolean mayRead(Grants grants, OrganizationId organization) {
        boolean council =
                grants.authorities(Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.AUDITOR)
                        .contains(organizations.authorityOf(organization));
        Set<OrganizationId> family = new HashSet<>(organizations.lineage(organization).whole());
        return council
                || !Collections.disjoint(
                        family, grants.organizations(Role.AGENCY_LEADER, Role.AGENCY_OFFICER));
    }
}
