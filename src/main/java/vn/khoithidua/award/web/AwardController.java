package vn.khoithidua.award.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.award.AwardChoice;
import vn.khoithidua.award.AwardProposals;
import vn.khoithidua.award.AwardSubmission;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.paper.PaperLinks;
import vn.khoithidua.year.Seat;

/** What a bloc proposes. */
@Controller
@RequiredArgsConstructor
class AwardController {

    private final AwardProposals proposals;
    private final AwardPages pages;
    private final PaperLinks papers;

    @GetMapping("/years/{year}/awards")
    String show(Seat seat, Model model) {
        model.addAttribute(
                "form", new AwardForm(List.of(), List.of(), List.of(), List.of(), List.of()));
        return page(seat, null, model);
    }

    @PostMapping("/years/{year}/awards")
    String choose(
            Seat seat,
            Actor actor,
            @ModelAttribute("form") AwardForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        List<AwardChoice> choices = form.toCommand(errors);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(seat, form, model);
        }
        try {
            proposals.choose(seat.blocYear(), choices, actor);
            flash.addFlashAttribute("notice", "award.notice.chosen");
            return "redirect:/years/" + seat.blocYear() + "/awards";
        } catch (RefusedException e) {
            FormDates.show(e, errors, response);
            return page(seat, form, model);
        }
    }

    @GetMapping("/years/{year}/awards/submit")
    String submit(Seat seat, Model model) {
        model.addAttribute("form", new SubmissionForm("", "", "", ""));
        model.addAttribute("page", pages.page(seat, null));
        return "award/submit";
    }

    @PostMapping("/years/{year}/awards/submit")
    String submit(
            Seat seat,
            Actor actor,
            @ModelAttribute("form") SubmissionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        AwardSubmission.Entry entry = form.toCommand(errors);
        if (entry != null) {
            try {
                proposals.submit(seat.blocYear(), entry, actor);
                flash.addFlashAttribute("notice", "award.notice.submitted");
                return "redirect:/years/" + seat.blocYear() + "/awards";
            } catch (RefusedException e) {
                FormDates.show(e, errors, response);
            }
        } else {
            response.setStatus(422);
        }
        model.addAttribute("page", pages.page(seat, null));
        return "award/submit";
    }

    private String page(Seat seat, @Nullable AwardForm typed, Model model) {
        AwardPage page = pages.page(seat, typed);
        model.addAttribute("page", page);
        AwardSubmission submission = page.submission();
        if (submission != null) {
            model.addAttribute(
                    "papers",
                    papers.of(seat, List.of(submission.minutesNo(), submission.submissionNo())));
        }
        return "award/awards";
    }
}
