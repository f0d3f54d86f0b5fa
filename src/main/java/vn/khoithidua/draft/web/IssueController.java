package vn.khoithidua.draft.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.AgencyLeaders;
import vn.khoithidua.draft.DraftId;
import vn.khoithidua.draft.DraftIssuing;
import vn.khoithidua.draft.DraftPaper;
import vn.khoithidua.draft.DraftPapers;
import vn.khoithidua.draft.Drafts;
import vn.khoithidua.draft.IssueWords;
import vn.khoithidua.draft.domain.DraftSource;
import vn.khoithidua.draft.domain.DraftState;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.Seat;

/** Issues an agreed draft under the number that the head's register gives it. */
@Controller
@RequestMapping("/years/{year}/drafts/{draft}/issue")
@RequiredArgsConstructor
class IssueController {

    private final Drafts drafts;
    private final DraftIssuing issuing;
    private final DraftPapers papers;
    private final StoredFiles files;
    private final LeadershipLedger ledger;
    private final AgencyLeaders leaders;
    private final TimeSource time;

    @GetMapping
    String form(Seat seat, @PathVariable DraftId draft, Model model) {
        DraftPaper present = drafts.draft(seat, draft);
        if (present.state() != DraftState.AGREED) {
            throw Refusal.conflict("draft.moved").asException();
        }
        AgencyLeaders.Leader signer = signer(seat);
        model.addAttribute(
                "form",
                new IssueForm(
                        "",
                        time.today().toString(),
                        IssueWords.Heading.BLOC.name(),
                        papers.place(seat),
                        signer == null ? "" : signer.name(),
                        signer == null ? "" : signer.title()));
        return page(seat, present, model);
    }

    @PostMapping
    String issue(
            Seat seat,
            @PathVariable DraftId draft,
            @ModelAttribute("form") IssueForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        IssueWords words = form.toCommand(errors);
        try {
            if (words != null) {
                IssueWords whole =
                        file != null && DraftTyping.isSent(file)
                                ? IssueForm.with(
                                        words,
                                        files.store(file.getOriginalFilename(), file, seat.actor())
                                                .id())
                                : words;
                issuing.issue(seat, draft, whole);
                redirect.addFlashAttribute("notice", "draft.issued");
                return "redirect:/years/" + seat.blocYear() + "/drafts/" + draft;
            }
        } catch (RefusedException e) {
            DraftTyping.report(e, errors, response);
        }
        DraftTyping.refused(response);
        return page(seat, drafts.draft(seat, draft), model);
    }

    /** The leader of the agency that heads the bloc today, if one is known. */
    private AgencyLeaders.@Nullable Leader signer(Seat seat) {
        OrganizationId head = ledger.headOn(seat.blocYear(), time.today()).orElse(null);
        return head == null ? null : leaders.of(List.of(head), time.today()).get(head);
    }

    private static String page(Seat seat, DraftPaper present, Model model) {
        model.addAttribute("seat", seat);
        model.addAttribute("draft", present);
        model.addAttribute("isFile", present.source() == DraftSource.FILE);
        return "draft/issue";
    }
}
