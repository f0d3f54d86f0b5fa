package vn.khoithidua.year.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.Grants;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.organization.NamePeriod;
import vn.khoithidua.organization.OrganizationDetails;
import vn.khoithidua.organization.OrganizationName;
import vn.khoithidua.organization.OrganizationQuery;
import vn.khoithidua.organization.Organizations;

/** Agencies of an authority: the list, one agency, founding and renaming. */
@Controller
@RequiredArgsConstructor
class OrganizationController {

    private static final String LIST = "/council/organizations";

    private final Organizations organizations;
    private final OrganizationPages pages;
    private final CouncilScope scopes;
    private final TimeSource time;

    @GetMapping(LIST)
    String list(
            Grants grants,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean ended,
            @RequestParam(defaultValue = "name") String sort,
            Model model) {
        CouncilScope.Scope scope = scopes.of(grants, authority);
        OrganizationQuery query =
                new OrganizationQuery(
                        scope.id(),
                        text,
                        kind,
                        time.today(),
                        ended,
                        order(sort),
                        sort.startsWith("-"));
        model.addAttribute("scope", scope);
        model.addAttribute("rows", organizations.list(query));
        model.addAttribute("kinds", organizations.kinds(scope.id()));
        model.addAttribute("query", query);
        model.addAttribute("sort", sort);
        return "year/organizations";
    }

    @GetMapping(LIST + "/{organization}")
    String show(Grants grants, @PathVariable OrganizationId organization, Model model) {
        CouncilScope.Scope scope =
                scopes.requireReader(grants, organizations.authorityOf(organization));
        model.addAttribute("page", pages.details(organization, scope.id(), scope.writes()));
        return "year/organization";
    }

    @GetMapping(LIST + "/new")
    String foundForm(
            Grants grants, @RequestParam(defaultValue = "") String authority, Model model) {
        CouncilScope.Scope scope = scopes.of(grants, authority);
        scopes.requireWriter(grants, scope.id());
        model.addAttribute("form", OrganizationForm.EMPTY);
        return foundPage(scope.id(), OrganizationForm.EMPTY, model);
    }

    @PostMapping(LIST + "/new")
    String found(
            Grants grants,
            @ModelAttribute("form") OrganizationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        AuthorityId authority = scopes.of(grants, form.authority()).id();
        scopes.requireWriter(grants, authority);
        OrganizationDetails details = form.toCommand(errors);
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    OrganizationId id = organizations.found(authority, details, grants.actor());
                    flash.addFlashAttribute("notice", "year.notice.saved");
                    return "redirect:" + LIST + "/" + id;
                },
                () -> foundPage(authority, form, model));
    }

    @GetMapping(LIST + "/{organization}/rename")
    String renameForm(Grants grants, @PathVariable OrganizationId organization, Model model) {
        AuthorityId authority = organizations.authorityOf(organization);
        scopes.requireWriter(grants, authority);
        OrganizationName name = organizations.nameOn(organization, time.today());
        OrganizationId parent = name.parent();
        OrganizationForm form =
                new OrganizationForm(
                        authority.toString(),
                        name.name(),
                        name.shortName(),
                        name.kind(),
                        parent == null ? "" : parent.toString(),
                        "",
                        "");
        model.addAttribute("form", form);
        return renamePage(organization, authority, form, model);
    }

    @PostMapping(LIST + "/{organization}/rename")
    String rename(
            Grants grants,
            @PathVariable OrganizationId organization,
            @ModelAttribute("form") OrganizationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        AuthorityId authority = organizations.authorityOf(organization);
        scopes.requireWriter(grants, authority);
        OrganizationDetails details = form.toCommand(errors);
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    organizations.rename(organization, details, grants.actor());
                    flash.addFlashAttribute("notice", "year.notice.saved");
                    return "redirect:" + LIST + "/" + organization;
                },
                () -> renamePage(organization, authority, form, model));
    }

    private String foundPage(AuthorityId authority, OrganizationForm form, Model model) {
        FormPage page =
                FormPage.of(
                        "year.organization.found",
                        "",
                        "organizations",
                        LIST + "/new?authority=" + authority,
                        LIST + "?authority=" + authority);
        return nameFields(page, authority, form, model);
    }

    private String renamePage(
            OrganizationId id, AuthorityId authority, OrganizationForm form, Model model) {
        NamePeriod present = organizations.history(id).getFirst();
        FormPage page =
                FormPage.of(
                        "year.organization.rename",
                        present.name().name(),
                        "organizations",
                        LIST + "/" + id + "/rename",
                        LIST + "/" + id);
        return nameFields(page, authority, form, model);
    }

    private String nameFields(
            FormPage page, AuthorityId authority, OrganizationForm form, Model model) {
        model.addAttribute(
                "page",
                page.text("name", "year.organization.name", form.name(), true)
                        .text("shortName", "year.organization.shortName", form.shortName(), true)
                        .text("kind", "year.organization.kind", form.kind(), true)
                        .select(
                                "parent",
                                "year.organization.parent",
                                form.parent(),
                                false,
                                pages.choices(authority))
                        .date("from", "year.field.from", form.from())
                        .text("legalBasis", "year.field.legalBasis", form.legalBasis(), true));
        return "year/form";
    }

    static OrganizationQuery.Sort order(String sort) {
        return switch (sort.replaceFirst("^-", "").toLowerCase(Locale.ROOT)) {
            case "short" -> OrganizationQuery.Sort.SHORT_NAME;
            case "kind" -> OrganizationQuery.Sort.KIND;
            case "since" -> OrganizationQuery.Sort.SINCE;
            default -> OrganizationQuery.Sort.NAME;
        };
    }
}
