package vn.khoithidua.recalculation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.recalculation.Opening;
import vn.khoithidua.recalculation.Recalculating;
import vn.khoithidua.recalculation.Recalculation;
import vn.khoithidua.recalculation.Recalculations;
import vn.khoithidua.year.Seat;

/** The cases of a bloc-year: the list, and the form that opens one. */
@Controller
@RequiredArgsConstructor
class RecalculationController {

    private final Recalculations recalculations;
    private final Recalculating recalculating;

    @GetMapping("/years/{year}/recalculations")
    String show(Seat seat, Model model) {
        model.addAttribute("form", OpeningForm.EMPTY);
        return page(seat, model);
    }

    @PostMapping("/years/{year}/recalculations")
    String open(
            Seat seat,
            @ModelAttribute("form") OpeningForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        Opening opening = form.toCommand(errors);
        try {
            if (opening != null) {
                return CaseAddress.redirect(seat, recalculating.open(seat, opening));
            }
            response.setStatus(422);
        } catch (RefusedException e) {
            CaseAddress.report(e, errors, response);
        }
        return page(seat, model);
    }

    private String page(Seat seat, Model model) {
        List<Recalculation> cases = recalculations.of(seat.blocYear());
        model.addAttribute(
                "page",
                new CasesPage(
                        CaseAddress.base(seat),
                        cases,
                        recalculations.mayPrepare(seat)
                                && cases.stream().noneMatch(Recalculation::isOpen),
                        recalculations.needsDocument(seat)));
        return "recalculation/list";
    }
}
