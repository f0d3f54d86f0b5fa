package vn.khoithidua.criteria.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.criteria.RowEdit;
import vn.khoithidua.criteria.RowPlace;
import vn.khoithidua.criteria.TableEditing;
import vn.khoithidua.criteria.TableHead;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Scorer;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.year.Seat;

/** Arranges the rows of a draft, each by one button, one key or one pull; takes the last back. */
@Controller
@RequiredArgsConstructor
class ArrangeController {

    private final TableEditing editing;
    private final TableAccess access;

    @PostMapping("/years/{year}/table/rows/{key}/arrange")
    String arrange(
            Seat seat,
            @PathVariable CriterionKey key,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String target,
            RedirectAttributes after) {
        TableHead head = access.current(seat);
        RowEdit edit = edit(act, key, target);
        CriterionKey row =
                editing.edit(head.id(), TableAccess.revision(revision), edit, seat.actor());
        if (edit instanceof RowEdit.Delete) {
            after.addFlashAttribute("notice", "criteria.notice.deleted");
            return TableAccess.page(seat);
        }
        return TableAccess.page(seat, row);
    }

    /** Names who verifies all criteria of a group. */
    @PostMapping("/years/{year}/table/rows/{key}/scorer")
    String assign(
            Seat seat,
            @PathVariable CriterionKey key,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "") String scorer,
            @RequestParam(defaultValue = "") String agency,
            RedirectAttributes after) {
        TableHead head = access.current(seat);
        RowEdit edit = new RowEdit.Assign(key, scorer(scorer, VietnameseText.cleanLine(agency)));
        editing.edit(head.id(), TableAccess.revision(revision), edit, seat.actor());
        after.addFlashAttribute("notice", "criteria.notice.saved");
        return TableAccess.page(seat, key);
    }

    private static Scorer scorer(String kind, String agency) {
        if (kind.equals(Scorer.Kind.NAMED_AGENCY.name())) {
            if (agency.isEmpty() || agency.length() > 300) {
                throw Refusal.invalid("criteria.form.agency").asException();
            }
            return new Scorer(Scorer.Kind.NAMED_AGENCY, agency);
        }
        return kind.equals(Scorer.Kind.STANDING_AGENCY.name())
                ? new Scorer(Scorer.Kind.STANDING_AGENCY, null)
                : Scorer.USUAL;
    }

    @PostMapping("/years/{year}/table/undo")
    String undo(
            Seat seat, @RequestParam(defaultValue = "") String revision, RedirectAttributes after) {
        TableHead head = access.current(seat);
        editing.undo(head.id(), TableAccess.revision(revision), seat.actor());
        after.addFlashAttribute("notice", "criteria.notice.undone");
        return TableAccess.page(seat);
    }

    private static RowEdit edit(String act, CriterionKey key, String target) {
        return switch (act) {
            case "UP" -> new RowEdit.Move(key, true);
            case "DOWN" -> new RowEdit.Move(key, false);
            case "DEEPER" -> new RowEdit.Shift(key, true);
            case "HIGHER" -> new RowEdit.Shift(key, false);
            case "COPY" -> new RowEdit.Copy(key);
            case "DELETE" -> new RowEdit.Delete(key);
            case "BEFORE" -> new RowEdit.Place(key, target(target), RowPlace.BEFORE);
            case "AFTER" -> new RowEdit.Place(key, target(target), RowPlace.AFTER);
            case "INTO" -> new RowEdit.Place(key, target(target), RowPlace.INTO);
            default -> throw Refusal.invalid("criteria.form.choose").asException();
        };
    }

    private static CriterionKey target(String text) {
        if (!CriterionKey.isKey(text)) {
            throw Refusal.notFound().asException();
        }
        return CriterionKey.of(text);
    }
}
