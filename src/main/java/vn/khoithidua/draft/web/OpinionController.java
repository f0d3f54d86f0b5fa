package vn.khoithidua.draft.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.khoithidua.draft.DraftAnswer;
import vn.khoithidua.draft.DraftComment;
import vn.khoithidua.draft.DraftDesk;
import vn.khoithidua.draft.DraftId;
import vn.khoithidua.draft.DraftPapers;
import vn.khoithidua.draft.Drafts;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.typeset.PaperBlock;
import vn.khoithidua.typeset.PaperDownload;
import vn.khoithidua.typeset.SheetDownload;
import vn.khoithidua.year.Seat;

/** The table of opinions taken in or refused, as a page, a spreadsheet and a paper. */
@Controller
@RequestMapping("/years/{year}/drafts/{draft}/opinions")
@RequiredArgsConstructor
class OpinionController {

    private static final Locale PAPER = Locale.forLanguageTag("vi");
    private static final List<String> HEADS =
            List.of("number", "agency", "about", "words", "answer");
    private static final List<Integer> WIDTHS = List.of(5, 17, 18, 30, 30);

    private final Drafts drafts;
    private final DraftPapers papers;
    private final MessageSource messages;

    @GetMapping
    String table(Seat seat, @PathVariable DraftId draft, Model model) {
        DraftDesk desk = sent(seat, draft);
        model.addAttribute("seat", seat);
        model.addAttribute("desk", desk);
        model.addAttribute("rows", rows(desk));
        return "draft/opinions";
    }

    @GetMapping("/{kind}")
    ResponseEntity<byte[]> export(
            Seat seat, @PathVariable DraftId draft, @PathVariable String kind) {
        DraftDesk desk = sent(seat, draft);
        List<String> head = HEADS.stream().map(name -> say("draft.opinion." + name)).toList();
        List<List<String>> lines = rows(desk).stream().map(this::line).toList();
        if (kind.equals("xlsx") || kind.equals("csv")) {
            List<List<String>> cells = new ArrayList<>(List.of(head));
            cells.addAll(lines);
            return SheetDownload.of("opinions", kind, cells, 6, 30, 36, 60, 60);
        }
        return PaperDownload.of(
                "opinions",
                kind,
                () -> papers.opinions(desk, seat, new PaperBlock.Grid(WIDTHS, head, lines)));
    }

    /** A draft that was never sent has no opinions to show. */
    private DraftDesk sent(Seat seat, DraftId draft) {
        DraftDesk desk = drafts.desk(seat, draft, 0);
        if (!desk.draft().state().isSent()) {
            throw Refusal.notFound().asException();
        }
        return desk;
    }

    private static List<OpinionRow> rows(DraftDesk desk) {
        List<OpinionRow> rows = new ArrayList<>();
        for (DraftComment one : desk.comments()) {
            DraftAnswer answer = one.answer();
            rows.add(
                    new OpinionRow(
                            rows.size() + 1,
                            one.agency(),
                            one.label(),
                            one.stance().name(),
                            one.words(),
                            answer == null ? "" : answer.verdict().name(),
                            answer == null ? "" : answer.reason(),
                            one.version(),
                            one.live(),
                            one.late(),
                            one.isWithdrawn()));
        }
        return rows;
    }

    private List<String> line(OpinionRow row) {
        return List.of(
                String.valueOf(row.number()),
                row.agency(),
                row.about().isEmpty() ? say("draft.whole") : row.about(),
                words(row),
                row.verdict().isEmpty()
                        ? ""
                        : say("draft.verdict." + row.verdict()) + ". " + row.reason());
    }

    private String words(OpinionRow row) {
        StringBuilder words = new StringBuilder();
        if (!row.stance().equals("REMARK")) {
            words.append(say("draft.stance." + row.stance()));
            words.append(row.words().isEmpty() ? "" : ": ");
        }
        words.append(row.words());
        note(words, row.live(), "draft.live");
        note(words, row.late(), "draft.late");
        note(words, row.withdrawn(), "draft.comment.withdrawn");
        return words.toString();
    }

    private void note(StringBuilder words, boolean holds, String key) {
        words.append(holds ? " (" + say(key) + ")" : "");
    }

    /** The paper and its spreadsheet are in the language of the office. */
    private String say(String key) {
        return messages.getMessage(key, null, PAPER);
    }
}
