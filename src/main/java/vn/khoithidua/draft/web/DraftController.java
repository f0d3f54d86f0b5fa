package vn.khoithidua.draft.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.draft.DraftDesk;
import vn.khoithidua.draft.DraftId;
import vn.khoithidua.draft.DraftPapers;
import vn.khoithidua.draft.Drafts;
import vn.khoithidua.draft.VersionDifference;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.file.StoredFile;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.typeset.PaperDownload;
import vn.khoithidua.year.Seat;

/** A draft with its comments, two of its versions side by side, its text as a file. */
@Controller
@RequestMapping("/years/{year}/drafts/{draft}")
@RequiredArgsConstructor
class DraftController {

    private final Drafts drafts;
    private final DraftPapers papers;
    private final StoredFiles files;
    private final TimeSource time;

    @GetMapping
    String show(
            Seat seat,
            @PathVariable DraftId draft,
            @RequestParam(defaultValue = "0") String version,
            Model model) {
        DraftDesk desk = drafts.desk(seat, draft, number(version));
        LocalDate due = desk.draft().dueOn();
        LocalDate today = time.today();
        model.addAttribute("seat", seat);
        model.addAttribute("desk", desk);
        model.addAttribute("badge", DraftRowView.badge(desk.draft().state()));
        model.addAttribute("file", file(desk));
        model.addAttribute("overdue", desk.draft().isOverdue(today));
        model.addAttribute(
                "suggested", due == null || today.isAfter(due) ? today.plusDays(7) : due);
        return "draft/show";
    }

    @GetMapping("/compare")
    String compare(
            Seat seat,
            @PathVariable DraftId draft,
            @RequestParam(defaultValue = "1") String from,
            @RequestParam(defaultValue = "0") String to,
            Model model) {
        DraftDesk desk = drafts.desk(seat, draft, number(to));
        List<DraftSection> before = drafts.version(seat, draft, number(from));
        model.addAttribute("seat", seat);
        model.addAttribute("desk", desk);
        model.addAttribute("from", number(from));
        model.addAttribute("difference", VersionDifference.between(before, desk.sections()));
        return "draft/compare";
    }

    @GetMapping("/text/{format}")
    ResponseEntity<byte[]> text(
            Seat seat,
            @PathVariable DraftId draft,
            @PathVariable String format,
            @RequestParam(defaultValue = "0") String version) {
        DraftDesk desk = drafts.desk(seat, draft, number(version));
        if (desk.sections().isEmpty()) {
            throw Refusal.notFound().asException();
        }
        return PaperDownload.of("draft", format, () -> papers.draft(desk, seat));
    }

    private @Nullable StoredFile file(DraftDesk desk) {
        StoredFileId id =
                desk.issued() != null
                        ? desk.issued().file()
                        : desk.version() != null ? desk.version().file() : desk.draft().file();
        if (id == null) {
            return null;
        }
        Map<StoredFileId, StoredFile> named = files.named(List.of(id));
        return named.get(id);
    }

    private static int number(String typed) {
        return (int) Math.max(0, DraftTyping.number(typed));
    }
}
