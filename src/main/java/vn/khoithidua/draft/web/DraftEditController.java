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
import vn.khoithidua.draft.DraftId;
import vn.khoithidua.draft.DraftPaper;
import vn.khoithidua.draft.DraftWriting;
import vn.khoithidua.draft.Drafts;
import vn.khoithidua.draft.VersionDifference;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.DraftSource;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.year.Seat;

/** The editor of a draft's text, or of the file that stands in its place. */
@Controller
@RequestMapping("/years/{year}/drafts/{draft}")
@RequiredArgsConstructor
class DraftEditController {

    private final Drafts drafts;
    private final DraftWriting writing;
    private final StoredFiles files;

    @GetMapping("/edit")
    String form(Seat seat, @PathVariable DraftId draft, Model model) {
        DraftPaper present = drafts.draft(seat, draft);
        model.addAttribute("form", DraftForm.of(present, drafts.inWork(seat, draft)));
        return page(seat, present, model);
    }

    @PostMapping
    String save(
            Seat seat,
            @PathVariable DraftId draft,
            @ModelAttribute("form") DraftForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            save(seat, draft, form, file);
            redirect.addFlashAttribute("notice", "draft.saved");
            String path = "redirect:/years/" + seat.blocYear() + "/drafts/" + draft;
            return form.stays() ? path + "/edit" : path;
        } catch (RefusedException e) {
            DraftTyping.report(e, errors, response);
            return again(seat, draft, form, e.refusal(), model);
        }
    }

    private void save(Seat seat, DraftId draft, DraftForm form, @Nullable MultipartFile file) {
        String title = DraftTyping.text(form.title());
        if (file != null && DraftTyping.isSent(file)) {
            writing.replaceFile(
                    seat,
                    draft,
                    form.seenRevision(),
                    title,
                    files.store(file.getOriginalFilename(), file, seat.actor()).id());
        } else {
            writing.save(seat, draft, form.seenRevision(), title, form.toSections());
        }
    }

    /** The editor with all that was typed; after a conflict also what stands there now. */
    private String again(Seat seat, DraftId id, DraftForm form, Refusal refusal, Model model) {
        DraftPaper present = drafts.draft(seat, id);
        if (refusal.key().equals("draft.stale")) {
            List<DraftSection> theirs = drafts.inWork(seat, id);
            List<DraftSection> typed = form.toSections();
            model.addAttribute("difference", VersionDifference.between(theirs, typed));
            model.addAttribute("revision", present.revision());
        }
        return page(seat, present, model);
    }

    private static String page(Seat seat, DraftPaper present, Model model) {
        model.addAttribute("seat", seat);
        model.addAttribute("draft", present);
        model.addAttribute("writesHere", present.source() == DraftSource.TEXT);
        return "draft/edit";
    }
}
