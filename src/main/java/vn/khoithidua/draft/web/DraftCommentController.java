package vn.khoithidua.draft.web;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.draft.DraftAnswers;
import vn.khoithidua.draft.DraftComment;
import vn.khoithidua.draft.DraftCommentId;
import vn.khoithidua.draft.DraftComments;
import vn.khoithidua.draft.DraftDesk;
import vn.khoithidua.draft.DraftId;
import vn.khoithidua.draft.Drafts;
import vn.khoithidua.draft.domain.CommentVerdict;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.year.Seat;

/**
 * Takes comments and answers from the page of a draft; what is refused comes again on a page of its
 * own with all that was typed.
 */
@Controller
@RequestMapping("/years/{year}/drafts/{draft}/comments")
@RequiredArgsConstructor
class DraftCommentController {

    private final Drafts drafts;
    private final DraftComments comments;
    private final DraftAnswers answers;

    @PostMapping
    String comment(
            Seat seat,
            @PathVariable DraftId draft,
            @ModelAttribute("form") DraftCommentForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            DraftCommentId made = comments.comment(seat, draft, form.toCommand());
            redirect.addFlashAttribute("notice", "draft.commented");
            return back(seat, draft, made);
        } catch (RefusedException e) {
            DraftTyping.report(e, errors, response);
            DraftDesk desk = drafts.desk(seat, draft, form.shown());
            model.addAttribute("seat", seat);
            model.addAttribute("desk", desk);
            model.addAttribute(
                    "section",
                    desk.sections().stream()
                            .filter(one -> one.key().equals(form.section()))
                            .findFirst()
                            .orElse(null));
            return "draft/comment";
        }
    }

    @PostMapping("/{comment}/withdraw")
    String withdraw(
            Seat seat,
            @PathVariable DraftId draft,
            @PathVariable DraftCommentId comment,
            RedirectAttributes redirect) {
        comments.withdraw(seat, draft, comment);
        redirect.addFlashAttribute("notice", "draft.withdrawn");
        return back(seat, draft, comment);
    }

    @PostMapping("/{comment}/answer")
    String answer(
            Seat seat,
            @PathVariable DraftId draft,
            @PathVariable DraftCommentId comment,
            @ModelAttribute("form") DraftAnswerForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CommentVerdict verdict = form.toVerdict(errors);
        DraftDesk desk = drafts.desk(seat, draft, 0);
        DraftComment about =
                desk.comments().stream()
                        .filter(one -> one.id().equals(comment))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound().asException());
        try {
            if (verdict != null) {
                int seen = (int) DraftTyping.number(form.seen());
                answers.answer(
                        seat, draft, comment, seen, verdict, DraftTyping.text(form.reason()));
                redirect.addFlashAttribute("notice", "draft.answered");
                return back(seat, draft, comment);
            }
        } catch (RefusedException e) {
            DraftTyping.report(e, errors, response);
        }
        DraftTyping.refused(response);
        model.addAttribute("seat", seat);
        model.addAttribute("desk", desk);
        model.addAttribute("about", about);
        return "draft/answer";
    }

    private static String back(Seat seat, DraftId draft, DraftCommentId comment) {
        return "redirect:/years/" + seat.blocYear() + "/drafts/" + draft + "#y-" + comment;
    }
}
