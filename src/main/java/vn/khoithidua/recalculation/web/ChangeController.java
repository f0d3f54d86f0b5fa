package vn.khoithidua.recalculation.web;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.recalculation.Change;
import vn.khoithidua.recalculation.Recalculating;
import vn.khoithidua.recalculation.RecalculationId;
import vn.khoithidua.recalculation.Recalculations;
import vn.khoithidua.scoring.CaseValues;
import vn.khoithidua.scoring.EntryText;
import vn.khoithidua.year.Seat;

/** The form of a change: a cell's value, an assignment, a rule. */
@Controller
@RequiredArgsConstructor
class ChangeController {

    private final Recalculations recalculations;
    private final Recalculating recalculating;
    private final CaseValues values;
    private final ChangePages pages;

    @GetMapping("/years/{year}/recalculations/{recalculation}/changes/new")
    String form(
            Seat seat,
            @PathVariable RecalculationId recalculation,
            @ModelAttribute("form") ChangeForm form,
            Model model) {
        return page(seat, recalculation, form, null, model);
    }

    @PostMapping("/years/{year}/recalculations/{recalculation}/changes")
    String add(
            Seat seat,
            @PathVariable RecalculationId recalculation,
            @ModelAttribute("form") ChangeForm form,
            BindingResult errors,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        EntryText entry = EntryText.of(fields);
        try {
            recalculating.add(seat, recalculation, change(seat, form, entry));
            return CaseAddress.redirect(seat, recalculation);
        } catch (RefusedException e) {
            CaseAddress.report(e, errors, response);
            return page(seat, recalculation, form, entry, model);
        }
    }

    private Change change(Seat seat, ChangeForm form, EntryText entry) {
        if (!form.isChosen()) {
            throw Refusal.invalid("recalculation.refusal.criterion").asException();
        }
        if (!form.isOfCell()) {
            return form.rule();
        }
        CellKey cell = new CellKey(form.member(), CriterionKey.of(form.criterion()));
        CaseValues.Subject subject = values.subject(seat.blocYear(), cell.line(), cell.criterion());
        return switch (form.kind()) {
            case "assigned" -> new Change.Assignment(cell, true);
            case "notAssigned" -> new Change.Assignment(cell, false);
            default -> new Change.Value(cell, values.value(seat, subject, entry.content()));
        };
    }

    private String page(
            Seat seat,
            RecalculationId id,
            ChangeForm form,
            @Nullable EntryText typed,
            Model model) {
        if (!recalculations.desk(seat, id).it().isOpen()) {
            throw Refusal.conflict("recalculation.refusal.ended").asException();
        }
        model.addAttribute("page", pages.of(seat, id, form, typed));
        return "recalculation/change";
    }
}
