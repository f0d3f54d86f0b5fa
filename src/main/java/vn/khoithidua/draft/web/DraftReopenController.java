package vn.khoithidua.draft.web;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.draft.DraftId;
import vn.khoithidua.draft.DraftPaper;
import vn.khoithidua.draft.DraftRounds;
import vn.khoithidua.draft.Drafts;
import vn.khoithidua.draft.domain.DraftState;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.year.Seat;

/** Opens an agreed draft again, with the reason why. */
@Controller
@RequestMapping("/years/{year}/drafts/{draft}/reopen")
@RequiredArgsConstructor
class DraftReopenController {

    private final Drafts drafts;
    private final DraftRounds rounds;

    /** The reason as typed. */
    record ReasonForm(String reason) {

        ReasonForm {
            reason = DraftTyping.text(reason);
        }
    }

    @GetMapping
    String form(Seat seat, @PathVariable DraftId draft, Model model) {
        DraftPaper present = drafts.draft(seat, draft);
        if (present.state() != DraftState.AGREED) {
            throw Refusal.conflict("draft.moved").asException();
        }
        model.addAttribute("form", new ReasonForm(""));
        return page(seat, present, model);
    }

    @PostMapping
    String reopen(
            Seat seat,
            @PathVariable DraftId draft,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            rounds.reopen(seat, draft, form.reason());
        } catch (RefusedException e) {
            DraftTyping.report(e, errors, response);
            return page(seat, drafts.draft(seat, draft), model);
        }
        redirect.addFlashAttribute("notice", "draft.reopened");
        return "redirect:/years/" + seat.blocYear() + "/drafts/" + draft;
    }

    private static String page(Seat seat, DraftPaper present, Model model) {
        model.addAttribute("seat", seat);
        model.addAttribute("draft", present);
        return "draft/reopen";
    }
}
