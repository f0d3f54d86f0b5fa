package vn.khoithidua.year.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;
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
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.organization.Authorities;
import vn.khoithidua.organization.AuthorityKind;
import vn.khoithidua.organization.AuthorityName;

/** Provinces and ministries: founded and merged by the admin, named by their secretary too. */
@Controller
@RequiredArgsConstructor
class AuthorityController {

    private static final String LIST = "/authorities";

    private final Authorities authorities;
    private final AuthorityPages pages;
    private final FormWords words;

    @GetMapping(LIST)
    String list(Grants grants, Model model) {
        model.addAttribute("rows", pages.visible(grants));
        model.addAttribute("founds", grants.has(Role.ADMIN));
        return "year/authorities";
    }

    @GetMapping(LIST + "/{authority}")
    String show(Grants grants, @PathVariable AuthorityId authority, Model model) {
        model.addAttribute("page", pages.details(grants, authority));
        return "year/authority";
    }

    @GetMapping(LIST + "/new")
    String form(Model model) {
        model.addAttribute("form", AuthorityForm.EMPTY);
        return foundPage(AuthorityForm.EMPTY, model);
    }

    @PostMapping(LIST + "/new")
    String found(
            Grants grants,
            @ModelAttribute("form") AuthorityForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        FormReader reader = new FormReader(errors);
        AuthorityKind kind = reader.choice("kind", form.kind(), AuthorityKind.class);
        Authorities.Naming naming = form.toNaming(errors);
        String code = form.code().strip().toUpperCase(Locale.ROOT);
        return FormFlow.submit(
                errors,
                response,
                () -> done(authorities.found(kind, code, naming, grants.actor()), flash),
                () -> foundPage(form, model));
    }

    @GetMapping(LIST + "/{authority}/rename")
    String renameForm(Grants grants, @PathVariable AuthorityId authority, Model model) {
        AuthorityName name = pages.requireNamer(grants, authority);
        AuthorityForm form = new AuthorityForm("", "", name.name(), name.headingName(), "", "", "");
        model.addAttribute("form", form);
        return renamePage(name, form, model);
    }

    @PostMapping(LIST + "/{authority}/rename")
    String rename(
            Grants grants,
            @PathVariable AuthorityId authority,
            @ModelAttribute("form") AuthorityForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        AuthorityName name = pages.requireNamer(grants, authority);
        Authorities.Naming naming = form.toNaming(errors);
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    authorities.rename(authority, naming, grants.actor());
                    return done(authority, flash);
                },
                () -> renamePage(name, form, model));
    }

    @GetMapping(LIST + "/{authority}/succession")
    String successionForm(Grants grants, @PathVariable AuthorityId authority, Model model) {
        AuthorityName name = pages.requireNamer(grants, authority);
        model.addAttribute("form", AuthorityForm.EMPTY);
        return successionPage(name, AuthorityForm.EMPTY, model);
    }

    @PostMapping(LIST + "/{authority}/succession")
    String succeed(
            Grants grants,
            @PathVariable AuthorityId authority,
            @ModelAttribute("form") AuthorityForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        AuthorityName name = pages.requireNamer(grants, authority);
        FormReader reader = new FormReader(errors);
        AuthorityId successor = reader.id("successor", form.successor(), AuthorityId::new);
        if (!pages.others(authority).containsKey(successor.toString())) {
            errors.rejectValue("successor", "year.form.choice");
        }
        LocalDate day = reader.date("from", form.from());
        String decision = reader.required("legalBasis", form.legalBasis());
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    authorities.succeed(authority, successor, day, decision, grants.actor());
                    return done(authority, flash);
                },
                () -> successionPage(name, form, model));
    }

    private static String done(AuthorityId authority, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "year.notice.saved");
        return "redirect:" + LIST + "/" + authority;
    }

    private String foundPage(AuthorityForm form, Model model) {
        FormPage page =
                FormPage.of("year.authority.found", "", "authorities", LIST + "/new", LIST)
                        .select(
                                "kind",
                                "year.authority.kind",
                                form.kind(),
                                true,
                                words.of("year.authority.kind.", (Object[]) AuthorityKind.values()))
                        .text("code", "year.authority.code", form.code(), true);
        return naming(page, form, model);
    }

    private static String renamePage(AuthorityName name, AuthorityForm form, Model model) {
        String back = LIST + "/" + name.id();
        return naming(
                FormPage.of(
                        "year.authority.rename",
                        name.name(),
                        "authorities",
                        back + "/rename",
                        back),
                form,
                model);
    }

    private static String naming(FormPage page, AuthorityForm form, Model model) {
        model.addAttribute(
                "page",
                page.text("name", "year.authority.name", form.name(), true)
                        .text("headingName", "year.authority.heading", form.headingName(), true)
                        .date("from", "year.field.from", form.from())
                        .text("legalBasis", "year.field.legalBasis", form.legalBasis(), true));
        return "year/form";
    }

    private String successionPage(AuthorityName name, AuthorityForm form, Model model) {
        String back = LIST + "/" + name.id();
        model.addAttribute(
                "page",
                FormPage.of(
                                "year.authority.succession",
                                name.name(),
                                "authorities",
                                back + "/succession",
                                back)
                        .select(
                                "successor",
                                "year.authority.successor",
                                form.successor(),
                                true,
                                pages.others(name.id()))
                        .date("from", "year.field.effectiveOn", form.from())
                        .text("legalBasis", "year.field.decisionNo", form.legalBasis(), true));
        return "year/form";
    }
}
