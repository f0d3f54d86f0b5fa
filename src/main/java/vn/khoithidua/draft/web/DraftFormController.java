package vn.khoithidua.draft.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.khoithidua.draft.DraftId;
import vn.khoithidua.draft.DraftWriting;
import vn.khoithidua.draft.NewDraft;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.DraftSource;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.year.Seat;

/** Begins a draft. */
@Controller
@RequestMapping("/years/{year}/drafts")
@RequiredArgsConstructor
class DraftFormController {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final DraftWriting writing;
    private final StoredFiles files;
    private final MessageSource messages;

    @GetMapping("/new")
    String form(Seat seat, @RequestParam(defaultValue = "") String kind, Model model) {
        model.addAttribute("form", new NewDraftForm(kind, "", ""));
        return page(seat, model);
    }

    @PostMapping
    String create(
            Seat seat,
            @ModelAttribute("form") NewDraftForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response) {
        DraftKind kind = form.toKind(errors);
        try {
            if (kind != null) {
                DraftId id = writing.create(seat, draft(seat, kind, form, file));
                boolean writes = !form.isFile() && kind.usualSource() == DraftSource.TEXT;
                return "redirect:/years/"
                        + seat.blocYear()
                        + "/drafts/"
                        + id
                        + (writes ? "/edit" : "");
            }
        } catch (RefusedException e) {
            DraftTyping.report(e, errors, response);
        }
        DraftTyping.refused(response);
        return page(seat, model);
    }

    private NewDraft draft(
            Seat seat, DraftKind kind, NewDraftForm form, @Nullable MultipartFile file) {
        String title = DraftTyping.text(form.title());
        if (form.isFile()) {
            StoredFileId stored =
                    file != null && DraftTyping.isSent(file)
                            ? files.store(file.getOriginalFilename(), file, seat.actor()).id()
                            : null;
            return new NewDraft(kind, title, DraftSource.FILE, List.of(), stored);
        }
        List<DraftSection> usual =
                kind.usualSource() == DraftSource.TEXT ? usual(kind) : List.<DraftSection>of();
        return new NewDraft(kind, title, kind.usualSource(), usual, null);
    }

    /** The headings such papers usually have; in Vietnamese, as they become the paper's text. */
    private List<DraftSection> usual(DraftKind kind) {
        String[] headings =
                messages.getMessage("draft.usual." + kind, null, VIETNAMESE).split("\\|");
        return IntStream.range(0, headings.length)
                .mapToObj(i -> new DraftSection("m" + (i + 1), headings[i], ""))
                .toList();
    }

    private static String page(Seat seat, Model model) {
        model.addAttribute("seat", seat);
        model.addAttribute("kinds", Arrays.asList(DraftKind.values()));
        return "draft/new";
    }
}
