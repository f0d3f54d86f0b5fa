package vn.khoithidua.year.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.Grants;
import vn.khoithidua.bloc.BlocName;
import vn.khoithidua.bloc.Blocs;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.organization.OrganizationName;
import vn.khoithidua.organization.Organizations;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.OpenYear;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;

/** Opening a bloc's year, empty or from the last. */
@Controller
@RequiredArgsConstructor
class OpenYearController {

    private static final String PATH = "/council/blocs/{bloc}/years";

    private final Blocs blocs;
    private final BlocYears years;
    private final Organizations organizations;
    private final CouncilScope scopes;
    private final Roster roster;
    private final TimeSource time;
    private final MessageSource messages;

    @GetMapping(PATH)
    String form(Grants grants, @PathVariable BlocId bloc, Model model) {
        BlocName name = writable(grants, bloc);
        List<BlocYearSummary> known = years.ofBloc(bloc);
        YearForm form = known.isEmpty() ? first() : next(known.getFirst());
        model.addAttribute("form", form);
        return page(name, known, form, model);
    }

    @PostMapping(PATH)
    String open(
            Grants grants,
            @PathVariable BlocId bloc,
            @ModelAttribute("form") YearForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        BlocName name = writable(grants, bloc);
        List<BlocYearSummary> known = years.ofBloc(bloc);
        OpenYear frame = form.toCommand(errors);
        BlocYearId from = new FormReader(errors).optionalId("from", form.from(), BlocYearId::new);
        return FormFlow.submit(
                errors,
                response,
                () ->
                        "redirect:/years/"
                                + open(bloc, known, frame, from, grants, flash)
                                + "/roster",
                () -> page(name, known, form, model));
    }

    private BlocYearId open(
            BlocId bloc,
            List<BlocYearSummary> known,
            OpenYear frame,
            @Nullable BlocYearId from,
            Grants grants,
            RedirectAttributes flash) {
        if (from == null) {
            flash.addFlashAttribute("notice", "year.notice.opened");
            return years.open(bloc, frame, grants.actor());
        }
        if (known.stream().noneMatch(year -> year.id().equals(from))) {
            throw Refusal.notFound().asException();
        }
        BlocYears.Opened opened = years.openFromLast(from, frame, grants.actor());
        flash.addFlashAttribute(
                "notice",
                opened.leftOut().isEmpty() ? "year.notice.opened" : "year.notice.openedWithout");
        flash.addFlashAttribute("noticeKind", opened.leftOut().isEmpty() ? "success" : "warning");
        flash.addFlashAttribute(
                "noticeArgs",
                new Object[] {
                    organizations.namesOn(opened.leftOut(), time.today()).values().stream()
                            .map(OrganizationName::name)
                            .sorted()
                            .collect(Collectors.joining("; "))
                });
        return opened.year();
    }

    private BlocName writable(Grants grants, BlocId bloc) {
        BlocName name = blocs.nameOn(bloc, time.today());
        scopes.requireWriter(grants, name.authority());
        return name;
    }

    private YearForm first() {
        int year = time.today().getYear();
        return new YearForm(String.valueOf(year), year + "-01-01", year + "-12-31", "");
    }

    /**
     * The next year as long as the last: "2024" becomes "2025", "2024–2025" becomes "2025–2026".
     */
    private static YearForm next(BlocYearSummary last) {
        LocalDate starts = last.endsOn().plusDays(1);
        LocalDate ends = starts.plusYears(1).minusDays(1);
        String label =
                starts.getYear() == ends.getYear()
                        ? String.valueOf(starts.getYear())
                        : starts.getYear() + "–" + ends.getYear();
        return new YearForm(label, starts.toString(), ends.toString(), last.id().toString());
    }

    private String page(BlocName bloc, List<BlocYearSummary> known, YearForm form, Model model) {
        Map<String, String> sources = new LinkedHashMap<>();
        known.forEach(year -> sources.put(year.id().toString(), year.label()));
        String back = "/council/blocs/" + bloc.id();
        FormPage page =
                FormPage.of("year.open.title", bloc.name(), "blocs", back + "/years", back)
                        .text("label", "year.field.label", form.label(), true)
                        .date("startsOn", "year.field.startsOn", form.startsOn())
                        .date("endsOn", "year.field.endsOn", form.endsOn())
                        .select("from", "year.open.from", form.from(), false, sources);
        if (!known.isEmpty()) {
            page.note(carried(known.getFirst()));
        }
        model.addAttribute("page", page.note(say("year.open.lasting")));
        return "year/form";
    }

    /** What would come along from the last year, before anybody decides. */
    private String carried(BlocYearSummary last) {
        List<RosterMember> members = roster.membersOn(last.id(), last.endsOn());
        String names =
                members.stream().map(RosterMember::shortName).collect(Collectors.joining(", "));
        return say("year.open.carries", last.label(), members.size(), names);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
