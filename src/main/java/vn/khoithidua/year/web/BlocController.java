package vn.khoithidua.year.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
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
import vn.khoithidua.bloc.BlocKind;
import vn.khoithidua.bloc.BlocName;
import vn.khoithidua.bloc.BlocNamePeriod;
import vn.khoithidua.bloc.Blocs;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;

/** Blocs of an authority: the list, one bloc with its years, founding and renaming. */
@Controller
@RequiredArgsConstructor
class BlocController {

    private static final String LIST = "/council/blocs";

    private final Blocs blocs;
    private final BlocYears years;
    private final CouncilScope scopes;
    private final FormWords words;
    private final TimeSource time;

    /** A line of the list: a bloc with its latest year. */
    record Row(BlocName bloc, @Nullable BlocYearSummary latest) {}

    /** One bloc. */
    record Details(
            BlocName bloc,
            List<BlocNamePeriod> history,
            List<BlocYearSummary> years,
            boolean writes) {}

    @GetMapping(LIST)
    String list(
            Grants grants,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String text,
            Model model) {
        CouncilScope.Scope scope = scopes.of(grants, authority);
        Map<BlocId, BlocYearSummary> latest = new HashMap<>();
        years.ofAuthority(scope.id()).forEach(year -> latest.putIfAbsent(year.bloc(), year));
        String wanted = VietnameseText.fold(text);
        model.addAttribute("scope", scope);
        model.addAttribute("text", text);
        model.addAttribute(
                "rows",
                blocs.of(scope.id(), time.today()).stream()
                        .filter(bloc -> scopes.sees(grants, scope.id(), bloc.id()))
                        .filter(bloc -> VietnameseText.fold(bloc.name()).contains(wanted))
                        .map(bloc -> new Row(bloc, latest.get(bloc.id())))
                        .toList());
        return "year/blocs";
    }

    @GetMapping(LIST + "/{bloc}")
    String show(Grants grants, @PathVariable BlocId bloc, Model model) {
        BlocName name = blocs.nameOn(bloc, time.today());
        if (!scopes.sees(grants, name.authority(), bloc)) {
            throw Refusal.notFound().asException();
        }
        model.addAttribute(
                "page",
                new Details(
                        name,
                        blocs.history(bloc),
                        years.ofBloc(bloc),
                        scopes.writes(grants, name.authority())));
        return "year/bloc";
    }

    @GetMapping(LIST + "/new")
    String foundForm(
            Grants grants, @RequestParam(defaultValue = "") String authority, Model model) {
        CouncilScope.Scope scope = scopes.of(grants, authority);
        scopes.requireWriter(grants, scope.id());
        model.addAttribute("form", BlocForm.EMPTY);
        return foundPage(scope.id(), BlocForm.EMPTY, model);
    }

    @PostMapping(LIST + "/new")
    String found(
            Grants grants,
            @ModelAttribute("form") BlocForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        AuthorityId authority = scopes.of(grants, form.authority()).id();
        scopes.requireWriter(grants, authority);
        BlocKind kind = new FormReader(errors).choice("kind", form.kind(), BlocKind.class);
        Blocs.Naming naming = form.toCommand(errors);
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    BlocId id = blocs.found(authority, kind, naming, grants.actor());
                    flash.addFlashAttribute("notice", "year.notice.saved");
                    return "redirect:" + LIST + "/" + id;
                },
                () -> foundPage(authority, form, model));
    }

    @GetMapping(LIST + "/{bloc}/rename")
    String renameForm(Grants grants, @PathVariable BlocId bloc, Model model) {
        BlocName name = writable(grants, bloc);
        BlocForm form = new BlocForm("", name.kind().name(), name.name(), "", "");
        model.addAttribute("form", form);
        return renamePage(name, form, model);
    }

    @PostMapping(LIST + "/{bloc}/rename")
    String rename(
            Grants grants,
            @PathVariable BlocId bloc,
            @ModelAttribute("form") BlocForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        BlocName name = writable(grants, bloc);
        Blocs.Naming naming = form.toCommand(errors);
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    blocs.rename(bloc, naming, grants.actor());
                    flash.addFlashAttribute("notice", "year.notice.saved");
                    return "redirect:" + LIST + "/" + bloc;
                },
                () -> renamePage(name, form, model));
    }

    private BlocName writable(Grants grants, BlocId bloc) {
        BlocName name = blocs.nameOn(bloc, time.today());
        scopes.requireWriter(grants, name.authority());
        return name;
    }

    private String foundPage(AuthorityId authority, BlocForm form, Model model) {
        FormPage page =
                FormPage.of(
                                "year.bloc.found",
                                "",
                                "blocs",
                                LIST + "/new?authority=" + authority,
                                LIST + "?authority=" + authority)
                        .select(
                                "kind",
                                "year.bloc.kind",
                                form.kind(),
                                true,
                                words.of("bloc.kind.", (Object[]) BlocKind.values()));
        return nameFields(page, form, model);
    }

    private String renamePage(BlocName bloc, BlocForm form, Model model) {
        String back = LIST + "/" + bloc.id();
        return nameFields(
                FormPage.of("year.bloc.rename", bloc.name(), "blocs", back + "/rename", back),
                form,
                model);
    }

    private static String nameFields(FormPage page, BlocForm form, Model model) {
        model.addAttribute(
                "page",
                page.text("name", "year.bloc.name", form.name(), true)
                        .date("from", "year.field.from", form.from())
                        .text("legalBasis", "year.field.legalBasis", form.legalBasis(), true));
        return "year/form";
    }
}
