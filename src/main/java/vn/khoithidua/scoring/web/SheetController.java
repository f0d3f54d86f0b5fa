package vn.khoithidua.scoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.Presence;
import vn.khoithidua.scoring.SheetFlow;
import vn.khoithidua.scoring.SheetPage;
import vn.khoithidua.scoring.SheetQuestions;
import vn.khoithidua.scoring.SheetReading;
import vn.khoithidua.year.Seat;

/** A member's sheet and its way to the leader, the helper team and back. */
@Controller
@RequiredArgsConstructor
class SheetController {

    private final SheetReading sheets;
    private final SheetFlow flow;
    private final CellParts parts;
    private final SheetQuestions asked;
    private final Presence presence;

    @GetMapping("/years/{year}/sheet")
    String own(Seat seat) {
        return "redirect:" + address(seat, sheets.ownLine(seat));
    }

    @GetMapping("/years/{year}/sheets/{line}")
    String show(Seat seat, @PathVariable RosterLineId line, Model model) {
        SheetPage page = sheets.of(seat, line);
        model.addAttribute("sheet", new SheetViews(seat, page, null).view());
        model.addAttribute("treatment", page.member().treatment());
        model.addAttribute("parts", parts.of(seat, page));
        return "scoring/sheet";
    }

    /** Who else of the own agency is in the sheet. */
    @GetMapping("/years/{year}/sheets/{line}/presence")
    String presence(
            Seat seat,
            @PathVariable RosterLineId line,
            @RequestParam(defaultValue = "") String at,
            Model model) {
        if (!seat.owns(line)) {
            throw Refusal.notFound().asException();
        }
        model.addAttribute("people", presence.meet("sheet " + line, seat.actor(), at));
        return "scoring/people";
    }

    /** Asks before a step; the same question as the page's dialog. */
    @GetMapping({
        "/years/{year}/sheets/{line}/send",
        "/years/{year}/sheets/{line}/submit",
        "/years/{year}/sheets/{line}/back",
        "/years/{year}/sheets/{line}/return"
    })
    String ask(
            Seat seat, @PathVariable RosterLineId line, HttpServletRequest request, Model model) {
        SheetPage page = sheets.of(seat, line);
        String path = request.getRequestURI();
        String step = path.substring(path.lastIndexOf('/') + 1);
        SheetView sheet = new SheetViews(seat, page, null).view();
        model.addAttribute("sheet", sheet);
        model.addAttribute("missing", sheet.missing());
        model.addAttribute("doubtful", sheet.doubtful());
        model.addAttribute("step", step);
        if (step.equals("return")) {
            model.addAttribute("choices", ReturnChoice.of(page, asked.of(seat, line)));
        }
        return "scoring/sheet-step";
    }

    @PostMapping("/years/{year}/sheets/{line}/send")
    String send(
            Seat seat,
            @PathVariable RosterLineId line,
            @RequestParam(defaultValue = "false") boolean checked,
            RedirectAttributes after) {
        requireChecked(seat, line, checked);
        flow.sendToLeader(seat, line);
        after.addFlashAttribute("notice", "scoring.sheet.done.send");
        return "redirect:" + address(seat, line);
    }

    @PostMapping("/years/{year}/sheets/{line}/submit")
    String submit(
            Seat seat,
            @PathVariable RosterLineId line,
            @RequestParam(defaultValue = "false") boolean checked,
            RedirectAttributes after) {
        requireChecked(seat, line, checked);
        flow.submit(seat, line);
        after.addFlashAttribute("notice", "scoring.sheet.done.submit");
        return "redirect:" + address(seat, line);
    }

    @PostMapping("/years/{year}/sheets/{line}/back")
    String back(Seat seat, @PathVariable RosterLineId line, RedirectAttributes after) {
        flow.backToOfficer(seat, line);
        after.addFlashAttribute("notice", "scoring.sheet.done.back");
        return "redirect:" + address(seat, line);
    }

    @PostMapping("/years/{year}/sheets/{line}/return")
    String giveBack(
            Seat seat,
            @PathVariable RosterLineId line,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "cell", required = false) @Nullable Set<CriterionKey> cells,
            RedirectAttributes after) {
        flow.returnToMember(seat, line, reason, cells == null ? Set.of() : cells);
        after.addFlashAttribute("notice", "scoring.sheet.done.return");
        return "redirect:" + address(seat, line);
    }

    /** Results that look like a slip of the hand must have been looked at again. */
    private void requireChecked(Seat seat, RosterLineId line, boolean checked) {
        SheetPage page = checked ? null : sheets.of(seat, line);
        if (page != null && page.assigned().stream().anyMatch(one -> !page.doubts(one).isEmpty())) {
            throw Refusal.invalid("scoring.doubt.unchecked").asException();
        }
    }

    static String address(Seat seat, RosterLineId line) {
        return "/years/" + seat.blocYear() + "/sheets/" + line;
    }
}
