package vn.khoithidua.year.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.Step;

/** Moves the focus of a year, and gives single members more time. */
@Controller
@RequiredArgsConstructor
class FocusController {

    private final BlocYears years;
    private final Windows windows;
    private final RosterPages roster;
    private final FormWords words;

    @GetMapping("/years/{year}/focus")
    String form(Seat seat, Model model) {
        StepForm form = StepForm.move(seat.focus().name());
        model.addAttribute("form", form);
        return page(seat, form, model);
    }

    @PostMapping("/years/{year}/focus")
    String move(
            Seat seat,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        FormReader reader = new FormReader(errors);
        Focus seen = reader.choice("seen", form.seen(), Focus.class);
        Focus focus = reader.choice("focus", form.focus(), Focus.class);
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    years.moveFocus(seat.blocYear(), seen, focus, form.reason(), seat.actor());
                    return done(seat, flash);
                },
                () -> page(seat, form, model));
    }

    @GetMapping("/years/{year}/extensions")
    String extensionForm(
            Seat seat, @RequestParam(defaultValue = "SELF_SCORING") String step, Model model) {
        StepForm form = StepForm.extension(step);
        model.addAttribute("form", form);
        return extensionPage(seat, form, model);
    }

    @PostMapping("/years/{year}/extensions")
    String extend(
            Seat seat,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        FormReader reader = new FormReader(errors);
        Step step = reader.choice("step", form.step(), Step.class);
        RosterLineId line = reader.id("line", form.line(), RosterLineId::new);
        LocalDate until = reader.date("softDeadline", form.softDeadline());
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    windows.extend(seat.blocYear(), line, step, until, form.reason(), seat.actor());
                    return done(seat, flash);
                },
                () -> extensionPage(seat, form, model));
    }

    private static String done(Seat seat, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "year.notice.saved");
        return "redirect:/years/" + seat.blocYear() + "/steps";
    }

    private String page(Seat seat, StepForm form, Model model) {
        String back = "/years/" + seat.blocYear();
        model.addAttribute(
                "page",
                FormPage.of(
                                "year.focus.move",
                                seat.blocName(),
                                "steps",
                                back + "/focus",
                                back + "/steps")
                        .hidden("seen", form.seen())
                        .select(
                                "focus",
                                "year.focus.to",
                                form.focus(),
                                true,
                                words.of("year.focus.", (Object[]) Focus.values()))
                        .area("reason", "year.field.reason", form.reason()));
        return "year/form";
    }

    private String extensionPage(Seat seat, StepForm form, Model model) {
        String back = "/years/" + seat.blocYear();
        model.addAttribute(
                "page",
                FormPage.of(
                                "year.extension.title",
                                seat.blocName(),
                                "steps",
                                back + "/extensions",
                                back + "/steps")
                        .select(
                                "line",
                                "year.field.organization",
                                form.line(),
                                true,
                                roster.lines(seat))
                        .select(
                                "step",
                                "year.window.step",
                                form.step(),
                                true,
                                words.of("year.step.", (Object[]) Step.values()))
                        .date("softDeadline", "year.extension.until", form.softDeadline())
                        .area("reason", "year.field.reason", form.reason()));
        return "year/form";
    }
}
