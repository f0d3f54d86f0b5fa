package vn.khoithidua.year.web;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Focus;

/** Moves the focus of a year. */
@Controller
@RequiredArgsConstructor
class FocusController {

    private final BlocYears years;
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
}
