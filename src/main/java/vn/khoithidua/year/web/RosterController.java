package vn.khoithidua.year.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
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
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.JoinRoster;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;

/** The members of a bloc-year: who joins, who leaves, the share of women. */
@Controller
@RequiredArgsConstructor
class RosterController {

    private final Roster roster;
    private final RosterPages pages;
    private final OrganizationPages organizations;

    @GetMapping("/years/{year}/roster")
    String show(Seat seat, Model model) {
        model.addAttribute("page", pages.view(seat));
        return "year/roster";
    }

    @GetMapping("/years/{year}/roster/join")
    String joinForm(Seat seat, Model model) {
        MemberForm form = MemberForm.on(seat.year().startsOn().toString());
        model.addAttribute("form", form);
        return joinPage(seat, form, model);
    }

    @PostMapping("/years/{year}/roster/join")
    String join(
            Seat seat,
            @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        FormReader reader = new FormReader(errors);
        JoinRoster join =
                new JoinRoster(
                        reader.id("organization", form.organization(), OrganizationId::new),
                        reader.date("day", form.day()),
                        reader.required("reason", form.reason()));
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    roster.join(seat.blocYear(), join, seat.actor());
                    return done(seat, flash);
                },
                () -> joinPage(seat, form, model));
    }

    @GetMapping("/years/{year}/roster/{line}/leave")
    String leaveForm(Seat seat, @PathVariable RosterLineId line, Model model) {
        model.addAttribute("form", MemberForm.EMPTY);
        return leavePage(seat, line, MemberForm.EMPTY, model);
    }

    @PostMapping("/years/{year}/roster/{line}/leave")
    String leave(
            Seat seat,
            @PathVariable RosterLineId line,
            @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        pages.member(seat.year(), line);
        FormReader reader = new FormReader(errors);
        LocalDate day = reader.date("day", form.day());
        String reason = reader.required("reason", form.reason());
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    roster.leave(line, day, reason, seat.actor());
                    return done(seat, flash);
                },
                () -> leavePage(seat, line, form, model));
    }

    @GetMapping("/years/{year}/roster/{line}/women-share")
    String womenShareForm(Seat seat, @PathVariable RosterLineId line, Model model) {
        model.addAttribute("form", MemberForm.EMPTY);
        return womenSharePage(seat, line, MemberForm.EMPTY, model);
    }

    @PostMapping("/years/{year}/roster/{line}/women-share")
    String womenShare(
            Seat seat,
            @PathVariable RosterLineId line,
            @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        pages.member(seat.year(), line);
        FormReader reader = new FormReader(errors);
        BigDecimal percent = reader.decimal("percent", form.percent());
        LocalDate day = reader.date("day", form.day());
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    roster.womenShare(line, percent, day, seat.actor());
                    return done(seat, flash);
                },
                () -> womenSharePage(seat, line, form, model));
    }

    private static String done(Seat seat, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "year.notice.saved");
        return "redirect:" + RosterPages.path(seat.blocYear());
    }

    private String joinPage(Seat seat, MemberForm form, Model model) {
        String back = RosterPages.path(seat.blocYear());
        model.addAttribute(
                "page",
                FormPage.of("year.roster.join", seat.blocName(), "roster", back + "/join", back)
                        .select(
                                "organization",
                                "year.field.organization",
                                form.organization(),
                                true,
                                organizations.choices(seat.authority()))
                        .date("day", "year.roster.joinedOn", form.day())
                        .text("reason", "year.field.basis", form.reason(), true));
        return "year/form";
    }

    private String leavePage(Seat seat, RosterLineId line, MemberForm form, Model model) {
        RosterMember member = pages.member(seat.year(), line);
        String back = RosterPages.path(seat.blocYear());
        model.addAttribute(
                "page",
                FormPage.of(
                                "year.roster.leave",
                                member.name(),
                                "roster",
                                back + "/" + line + "/leave",
                                back)
                        .date("day", "year.roster.leftOn", form.day())
                        .text("reason", "year.field.basis", form.reason(), true));
        return "year/form";
    }

    private String womenSharePage(Seat seat, RosterLineId line, MemberForm form, Model model) {
        RosterMember member = pages.member(seat.year(), line);
        String back = RosterPages.path(seat.blocYear());
        model.addAttribute(
                "page",
                FormPage.of(
                                "year.roster.women",
                                member.name(),
                                "roster",
                                back + "/" + line + "/women-share",
                                back)
                        .text("percent", "year.roster.percent", form.percent(), true)
                        .date("day", "year.roster.reviewedOn", form.day()));
        return "year/form";
    }
}
