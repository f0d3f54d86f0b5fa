package vn.khoithidua.year.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;

/** Head and deputies of a bloc-year. */
@Controller
@RequiredArgsConstructor
class LeadershipController {

    private static final String PATH = "/years/{year}/leadership";

    private final LeadershipLedger ledger;
    private final RosterPages pages;
    private final FormWords words;
    private final TimeSource time;

    @GetMapping(PATH)
    String form(Seat seat, Model model) {
        MemberForm form = MemberForm.on(seat.year().startsOn().toString());
        model.addAttribute("form", form);
        return page(seat, form, model);
    }

    @PostMapping(PATH)
    String appoint(
            Seat seat,
            @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        FormReader reader = new FormReader(errors);
        Holder holder =
                new Holder(
                        reader.id("organization", form.organization(), OrganizationId::new),
                        reader.choice("role", form.role(), LeadershipRole.class),
                        reader.date("day", form.day()),
                        null,
                        reader.choice("mode", form.mode(), LeadershipMode.class),
                        reader.required("reason", form.reason()));
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    ledger.appoint(seat.blocYear(), holder, seat.actor());
                    flash.addFlashAttribute("notice", "year.notice.saved");
                    return "redirect:" + RosterPages.path(seat.blocYear());
                },
                () -> page(seat, form, model));
    }

    @GetMapping(PATH + "/{organization}/end")
    String endForm(Seat seat, @PathVariable OrganizationId organization, Model model) {
        MemberForm form = MemberForm.on(time.today().toString());
        model.addAttribute("form", form);
        return endPage(seat, organization, form, model);
    }

    @PostMapping(PATH + "/{organization}/end")
    String end(
            Seat seat,
            @PathVariable OrganizationId organization,
            @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        String page = endPage(seat, organization, form, model);
        FormReader reader = new FormReader(errors);
        LocalDate day = reader.date("day", form.day());
        String reason = reader.required("reason", form.reason());
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    ledger.end(seat.blocYear(), organization, day, reason, seat.actor());
                    flash.addFlashAttribute("notice", "year.notice.saved");
                    return "redirect:" + RosterPages.path(seat.blocYear());
                },
                () -> page);
    }

    /** An agency that holds no office now is an absent page. */
    private String endPage(Seat seat, OrganizationId organization, MemberForm form, Model model) {
        RosterView.Office office =
                pages.view(seat).offices().stream()
                        .filter(one -> one.holder().organization().equals(organization))
                        .filter(one -> one.holder().heldTo() == null)
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound().asException());
        model.addAttribute(
                "page",
                FormPage.of(
                                "year.leadership.end",
                                office.name(),
                                "roster",
                                "/years/"
                                        + seat.blocYear()
                                        + "/leadership/"
                                        + organization
                                        + "/end",
                                RosterPages.path(seat.blocYear()))
                        .date("day", "year.field.lastDay", form.day())
                        .text("reason", "year.field.reason", form.reason(), true));
        return "year/form";
    }

    private String page(Seat seat, MemberForm form, Model model) {
        model.addAttribute(
                "page",
                FormPage.of(
                                "year.leadership.title",
                                seat.blocName(),
                                "roster",
                                "/years/" + seat.blocYear() + "/leadership",
                                RosterPages.path(seat.blocYear()))
                        .select(
                                "role",
                                "year.leadership.role",
                                form.role(),
                                true,
                                words.of("year.role.", (Object[]) LeadershipRole.values()))
                        .select(
                                "organization",
                                "year.field.organization",
                                form.organization(),
                                true,
                                pages.agencies(seat))
                        .select(
                                "mode",
                                "year.leadership.mode",
                                form.mode(),
                                true,
                                words.of("year.mode.", (Object[]) LeadershipMode.values()))
                        .date("day", "year.field.from", form.day())
                        .text("reason", "year.field.basis", form.reason(), true));
        return "year/form";
    }
}
