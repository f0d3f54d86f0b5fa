package vn.khoithidua.draft.web;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.draft.DraftId;
import vn.khoithidua.draft.DraftRounds;
import vn.khoithidua.draft.Drafts;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.year.Seat;

/** Sends a draft out for comment, and fixes what was agreed. */
@Controller
@RequestMapping("/years/{year}/drafts/{draft}")
@RequiredArgsConstructor
class DraftRoundController {

    private final Drafts drafts;
    private final DraftRounds rounds;

    @PostMapping("/send")
    String send(
            Seat seat,
            @PathVariable DraftId draft,
            @RequestParam(defaultValue = "") String dueOn,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String revision,
            RedirectAttributes redirect) {
        drafts.draft(seat, draft);
        LocalDate day = DraftTyping.day(dueOn);
        if (day == null) {
            throw Refusal.invalid("draft.due.missing").asException();
        }
        requireSeen(seat, draft, revision);
        rounds.send(seat, draft, day, note);
        redirect.addFlashAttribute("notice", "draft.sent");
        return path(seat, draft);
    }

    @PostMapping("/agree")
    String agree(
            Seat seat,
            @PathVariable DraftId draft,
            @RequestParam(defaultValue = "") String revision,
            RedirectAttributes redirect) {
        requireSeen(seat, draft, revision);
        rounds.agree(seat, draft);
        redirect.addFlashAttribute("notice", "draft.agreed");
        return path(seat, draft);
    }

    /** Every page of ours says what it showed; a request that does not is refused. */
    private void requireSeen(Seat seat, DraftId draft, String revision) {
        rounds.requireSeen(seat, draft, DraftTyping.number(revision));
    }

    private static String path(Seat seat, DraftId draft) {
        return "redirect:/years/" + seat.blocYear() + "/drafts/" + draft;
    }
}
