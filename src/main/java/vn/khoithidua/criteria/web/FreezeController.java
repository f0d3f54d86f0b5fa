package vn.khoithidua.criteria.web;

import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.TableFreezing;
import vn.khoithidua.criteria.TableHead;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.year.Seat;

/** Asks before a table is frozen for good. */
@Controller
@RequiredArgsConstructor
class FreezeController {

    private final CriteriaTables tables;
    private final TableFreezing freezing;
    private final TableAccess access;
    private final Words words;

    /** Revision and explanation, as typed. */
    record FreezeForm(String revision, String explanation) {

        FreezeForm {
            revision = revision == null ? "" : revision;
            explanation = explanation == null ? "" : explanation;
        }
    }

    @GetMapping("/years/{year}/table/freeze")
    String form(Seat seat, Model model) {
        TableHead head = access.current(seat);
        String explanation = head.explanation();
        model.addAttribute(
                "form",
                new FreezeForm(
                        String.valueOf(head.revision()), explanation == null ? "" : explanation));
        return page(head, model);
    }

    @PostMapping("/years/{year}/table/freeze")
    ModelAndView freeze(
            Seat seat,
            @ModelAttribute("form") FreezeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        TableHead head = access.current(seat);
        try {
            freezing.freeze(
                    head.id(), TableAccess.revision(form.revision), form.explanation, seat.actor());
        } catch (RefusedException e) {
            if (e.refusal().kind() != Refusal.Kind.INVALID) {
                throw e;
            }
            errors.rejectValue("explanation", e.refusal().key());
            return new ModelAndView(
                    page(head, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        after.addFlashAttribute("notice", "criteria.notice.frozen");
        return new ModelAndView(TableAccess.page(seat));
    }

    private String page(TableHead head, Model model) {
        if (!head.draft()) {
            throw Refusal.locked("criteria.draft.frozen").asException();
        }
        TableView table = TableView.of(head, tables.content(head.id()), words, true);
        model.addAttribute("table", table);
        return "criteria/freeze";
    }
}
