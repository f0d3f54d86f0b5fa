package vn.khoithidua.year.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.HelperTeam;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.TeamMember;
import vn.khoithidua.year.domain.TeamPost;

/** The helper team of a bloc-year: who comes, who goes. */
@Controller
@RequiredArgsConstructor
class TeamController {

    private static final String PATH = "/years/{year}/team";

    private final HelperTeam team;
    private final TeamPeople people;
    private final RosterPages pages;
    private final FormWords words;
    private final TimeSource time;

    @GetMapping(PATH)
    String form(Seat seat, Model model) {
        TeamForm form = TeamForm.on(time.today().toString());
        model.addAttribute("form", form);
        return page(seat, form, model);
    }

    @PostMapping(PATH)
    String join(
            Seat seat,
            @ModelAttribute("form") TeamForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        HelperTeam.Member member = people.read(seat, form, errors);
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    team.join(seat.blocYear(), member, seat.actor());
                    return done(seat, flash);
                },
                () -> page(seat, form, model));
    }

    @GetMapping(PATH + "/{member}/end")
    String endForm(Seat seat, @PathVariable UUID member, Model model) {
        TeamForm form = TeamForm.on(time.today().toString());
        model.addAttribute("form", form);
        return endPage(seat, team.member(seat.blocYear(), member), form, model);
    }

    @PostMapping(PATH + "/{member}/end")
    String end(
            Seat seat,
            @PathVariable UUID member,
            @ModelAttribute("form") TeamForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        TeamMember found = team.member(seat.blocYear(), member);
        FormReader reader = new FormReader(errors);
        LocalDate day = reader.date("day", form.day());
        String reason = reader.required("reason", form.reason());
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    team.leave(seat.blocYear(), member, day, reason, seat.actor());
                    return done(seat, flash);
                },
                () -> endPage(seat, found, form, model));
    }

    private static String done(Seat seat, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "year.notice.saved");
        return "redirect:" + RosterPages.path(seat.blocYear());
    }

    private String page(Seat seat, TeamForm form, Model model) {
        model.addAttribute(
                "page",
                FormPage.of(
                                "year.team.join",
                                seat.blocName(),
                                "roster",
                                "/years/" + seat.blocYear() + "/team",
                                RosterPages.path(seat.blocYear()))
                        .select(
                                "person",
                                "year.team.person",
                                form.person(),
                                false,
                                people.choices(seat))
                        .text("username", "year.team.other", form.username(), false)
                        .select(
                                "organization",
                                "year.team.agency",
                                form.organization(),
                                false,
                                pages.agencies(seat))
                        .select(
                                "post",
                                "year.team.post",
                                form.post(),
                                true,
                                words.of("year.team.post.", (Object[]) TeamPost.values()))
                        .date("day", "year.field.from", form.day())
                        .text("reason", "year.field.basis", form.reason(), true));
        return "year/form";
    }

    private static String endPage(Seat seat, TeamMember member, TeamForm form, Model model) {
        String back = RosterPages.path(seat.blocYear());
        model.addAttribute(
                "page",
                FormPage.of(
                                "year.team.end",
                                member.name(),
                                "roster",
                                "/years/" + seat.blocYear() + "/team/" + member.id() + "/end",
                                back)
                        .date("day", "year.field.lastDay", form.day())
                        .text("reason", "year.field.reason", form.reason(), true));
        return "year/form";
    }
}
