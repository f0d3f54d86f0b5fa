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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.Extension;
import vn.khoithidua.year.Extensions;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Step;

/** Gives single members more time, and takes it back. */
@Controller
@RequiredArgsConstructor
class ExtensionController {

    private final Extensions extensions;
    private final RosterPages roster;
    private final FormWords words;

    @GetMapping("/years/{year}/extensions")
    String form(Seat seat, @RequestParam(defaultValue = "SELF_SCORING") String step, Model model) {
        StepForm form = StepForm.extension(step);
        model.addAttribute("form", form);
        return page(seat, form, model);
    }

    @PostMapping("/years/{year}/extensions")
    String grant(
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
                    if (!seat.isIndependentOf(line)) {
                        throw Refusal.conflict("year.extension.own").asException();
                    }
                    extensions.grant(
                            seat.blocYear(), line, step, until, form.reason(), seat.actor());
                    return done(seat, flash);
                },
                () -> page(seat, form, model));
    }

    @GetMapping("/years/{year}/extensions/{extension}/end")
    String endForm(Seat seat, @PathVariable UUID extension, Model model) {
        StepForm form = StepForm.extension("");
        model.addAttribute("form", form);
        return endPage(seat, extensions.one(seat.blocYear(), extension), form, model);
    }

    @PostMapping("/years/{year}/extensions/{extension}/end")
    String end(
            Seat seat,
            @PathVariable UUID extension,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Extension found = extensions.one(seat.blocYear(), extension);
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    extensions.end(seat.blocYear(), extension, form.reason(), seat.actor());
                    return done(seat, flash);
                },
                () -> endPage(seat, found, form, model));
    }

    private static String done(Seat seat, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "year.notice.saved");
        return "redirect:" + steps(seat);
    }

    private static String steps(Seat seat) {
        return "/years/" + seat.blocYear() + "/steps";
    }

    private String page(Seat seat, StepForm form, Model model) {
        String place = "/years/" + seat.blocYear() + "/extensions";
        String title = "year.extension.title";
        model.addAttribute(
                "page",
                FormPage.of(title, seat.blocName(), "steps", place, steps(seat))
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

    private String endPage(Seat seat, Extension extension, StepForm form, Model model) {
        String place = "/years/" + seat.blocYear() + "/extensions/" + extension.id() + "/end";
        String member = roster.lines(seat).getOrDefault(extension.line().toString(), "");
        model.addAttribute(
                "page",
                FormPage.of("year.extension.end", member, "steps", place, steps(seat))
                        .note(words.extension(extension))
                        .area("reason", "year.field.reason", form.reason()));
        return "year/form";
    }
}
