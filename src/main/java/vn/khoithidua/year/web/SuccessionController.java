package vn.khoithidua.year.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.Grants;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.organization.Organizations;
import vn.khoithidua.organization.Successions;
import vn.khoithidua.organization.domain.SuccessionKind;

/** Mergers, splits, transfers and dissolutions of agencies. */
@Controller
@RequiredArgsConstructor
class SuccessionController {

    private static final String PATH = "/council/organizations/{organization}/succession";

    private final Organizations organizations;
    private final Successions successions;
    private final OrganizationPages pages;
    private final CouncilScope scopes;
    private final FormWords words;

    @GetMapping(PATH)
    String form(Grants grants, @PathVariable OrganizationId organization, Model model) {
        scopes.requireWriter(grants, organizations.authorityOf(organization));
        SuccessionForm form =
                new SuccessionForm("", List.of(organization.toString()), List.of(), "", "", "true");
        model.addAttribute("form", form);
        return page(organization, form, model);
    }

    @PostMapping(PATH)
    String submit(
            Grants grants,
            @PathVariable OrganizationId organization,
            @ModelAttribute("form") SuccessionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        AuthorityId authority = organizations.authorityOf(organization);
        scopes.requireWriter(grants, authority);
        FormReader reader = new FormReader(errors);
        SuccessionKind kind = reader.choice("kind", form.kind(), SuccessionKind.class);
        LocalDate on = reader.date("effectiveOn", form.effectiveOn());
        List<OrganizationId> before = ids(reader, "predecessors", form.predecessors());
        List<OrganizationId> after = ids(reader, "successors", form.successors());
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    before.forEach(
                            id -> scopes.requireWriter(grants, organizations.authorityOf(id)));
                    if (kind == SuccessionKind.DISSOLVE) {
                        before.forEach(
                                id ->
                                        successions.dissolve(
                                                id, on, form.decisionNo(), grants.actor()));
                    } else {
                        successions.succeed(
                                before,
                                after,
                                kind,
                                on,
                                form.decisionNo(),
                                form.ends().equals("true"),
                                grants.actor());
                    }
                    flash.addFlashAttribute("notice", "year.notice.saved");
                    return "redirect:/council/organizations/" + organization;
                },
                () -> page(organization, form, model));
    }

    private String page(OrganizationId organization, SuccessionForm form, Model model) {
        String back = "/council/organizations/" + organization;
        FormPage page =
                FormPage.of(
                        "year.succession.title",
                        organizations.history(organization).getFirst().name().name(),
                        "organizations",
                        back + "/succession",
                        back);
        model.addAttribute(
                "page", fields(page, form, pages.choices(organizations.authorityOf(organization))));
        return "year/form";
    }

    private FormPage fields(FormPage page, SuccessionForm form, Map<String, String> agencies) {
        return page.select(
                        "kind",
                        "year.succession.kind",
                        form.kind(),
                        true,
                        words.of("year.succession.kind.", (Object[]) SuccessionKind.values()))
                .multi(
                        "predecessors",
                        "year.succession.predecessors",
                        form.predecessors(),
                        agencies)
                .optionalMulti(
                        "successors", "year.succession.successors", form.successors(), agencies)
                .date("effectiveOn", "year.field.effectiveOn", form.effectiveOn())
                .text("decisionNo", "year.field.decisionNo", form.decisionNo(), true)
                .select(
                        "ends",
                        "year.succession.ends",
                        form.ends(),
                        true,
                        words.of("year.word.", true, false));
    }

    private static List<OrganizationId> ids(FormReader reader, String field, List<String> texts) {
        return texts.stream().map(text -> reader.id(field, text, OrganizationId::new)).toList();
    }
}
