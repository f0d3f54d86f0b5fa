package vn.khoithidua.year.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.MemberTreatment;
import vn.khoithidua.year.MemberTreatments;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Treatment;

/** How the scores of a member are treated that took others over. */
@Controller
@RequiredArgsConstructor
class TreatmentController {

    private static final String PATH = "/years/{year}/roster/{line}/treatment";

    private final MemberTreatments treatments;
    private final RosterPages pages;
    private final FormWords words;

    @GetMapping(PATH)
    String form(Seat seat, @PathVariable RosterLineId line, Model model) {
        RosterMember member = pages.member(seat.year(), line);
        MemberTreatment known = member.treatment();
        TreatmentForm form =
                known == null
                        ? new TreatmentForm("", "", "", "")
                        : new TreatmentForm(
                                known.kind().name(),
                                known.decisionNo(),
                                known.decisionOn().toString(),
                                known.legalBasis());
        model.addAttribute("form", form);
        return page(seat, member, form, model);
    }

    @PostMapping(PATH)
    String choose(
            Seat seat,
            @PathVariable RosterLineId line,
            @ModelAttribute("form") TreatmentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        RosterMember member = pages.member(seat.year(), line);
        FormReader reader = new FormReader(errors);
        MemberTreatments.Entry entry =
                new MemberTreatments.Entry(
                        reader.choice("kind", text(form.kind()), Treatment.class),
                        reader.required("decisionNo", text(form.decisionNo())),
                        reader.date("decisionOn", text(form.decisionOn())),
                        reader.required("legalBasis", text(form.legalBasis())));
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    if (!seat.isIndependentOf(line)) {
                        throw Refusal.conflict("year.treatment.own").asException();
                    }
                    treatments.choose(seat.year(), line, entry, seat.actor());
                    flash.addFlashAttribute("notice", "year.notice.saved");
                    return "redirect:" + RosterPages.path(seat.blocYear());
                },
                () -> page(seat, member, form, model));
    }

    private String page(Seat seat, RosterMember member, TreatmentForm form, Model model) {
        model.addAttribute(
                "page",
                FormPage.of(
                                "year.treatment.title",
                                member.name(),
                                "roster",
                                "/years/"
                                        + seat.blocYear()
                                        + "/roster/"
                                        + member.line()
                                        + "/treatment",
                                RosterPages.path(seat.blocYear()))
                        .select(
                                "kind",
                                "year.treatment.kind",
                                text(form.kind()),
                                true,
                                words.of("year.treatment.", (Object[]) Treatment.values()))
                        .text("decisionNo", "year.field.decisionNo", text(form.decisionNo()), true)
                        .date("decisionOn", "year.treatment.on", text(form.decisionOn()))
                        .text(
                                "legalBasis",
                                "year.field.legalBasis",
                                text(form.legalBasis()),
                                true));
        return "year/form";
    }

    private static String text(@Nullable String value) {
        return requireNonNull(value);
    }
}
