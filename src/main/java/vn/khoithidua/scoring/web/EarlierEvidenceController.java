package vn.khoithidua.scoring.web;

import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.EarlierEvidence;
import vn.khoithidua.scoring.Evidence;
import vn.khoithidua.scoring.SheetReading;
import vn.khoithidua.year.Seat;

/** Picks evidence that the agency has given before. */
@Controller
@RequiredArgsConstructor
class EarlierEvidenceController {

    private static final int LONGEST_SEARCH = 100;

    private final EarlierEvidence earlier;
    private final Evidence evidence;
    private final SheetReading sheets;

    /** The criterion and what was found for it. */
    record EarlierView(
            String base,
            String sheet,
            String code,
            String title,
            String q,
            EarlierEvidence.Found found) {}

    @GetMapping("/years/{year}/sheets/{line}/cells/{criterion}/evidence/earlier")
    String show(
            Seat seat,
            @PathVariable RosterLineId line,
            @PathVariable CriterionKey criterion,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        String words = q.strip().substring(0, Math.min(LONGEST_SEARCH, q.strip().length()));
        EarlierEvidence.Found found = earlier.of(seat, line, criterion, words);
        String sheet = SheetController.address(seat, line);
        Criterion row = sheets.criterion(seat, line, criterion);
        model.addAttribute(
                "earlier",
                new EarlierView(
                        sheet + "/cells/" + criterion + "/evidence",
                        sheet + "#c-" + criterion,
                        row.code(),
                        row.title(),
                        words,
                        found));
        return "scoring/earlier";
    }

    @PostMapping("/years/{year}/sheets/{line}/cells/{criterion}/evidence/reuse")
    String reuse(
            Seat seat,
            @PathVariable RosterLineId line,
            @PathVariable CriterionKey criterion,
            @RequestParam(name = "item", required = false) @Nullable List<UUID> items,
            RedirectAttributes after) {
        if (items == null || items.isEmpty()) {
            evidence.requireEntry(seat, line, criterion);
            throw Refusal.invalid("scoring.earlier.none").asException();
        }
        int added = evidence.reuse(seat, line, criterion, items);
        after.addFlashAttribute("notice", "scoring.earlier.done");
        after.addFlashAttribute("noticeArgs", new Object[] {added});
        return "redirect:" + SheetController.address(seat, line) + "#c-" + criterion;
    }
}
