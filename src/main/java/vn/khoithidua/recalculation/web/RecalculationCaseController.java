package vn.khoithidua.recalculation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.recalculation.Applying;
import vn.khoithidua.recalculation.Recalculating;
import vn.khoithidua.recalculation.RecalculationId;
import vn.khoithidua.year.Seat;

/** One case: its preview, applied or dropped as one set. */
@Controller
@RequiredArgsConstructor
class RecalculationCaseController {

    private final CasePages pages;
    private final Recalculating recalculating;
    private final Applying applying;
    private final EffectSheet sheet;

    @GetMapping("/years/{year}/recalculations/{recalculation}")
    String show(Seat seat, @PathVariable RecalculationId recalculation, Model model) {
        model.addAttribute("form", new EndForm("", ""));
        return page(seat, recalculation, model);
    }

    @GetMapping("/years/{year}/recalculations/{recalculation}/export/{kind}")
    ResponseEntity<byte[]> export(
            Seat seat,
            @PathVariable RecalculationId recalculation,
            @PathVariable String kind,
            Locale locale) {
        return sheet.of(pages.of(seat, recalculation), kind, locale);
    }

    @PostMapping("/years/{year}/recalculations/{recalculation}/apply")
    String apply(
            Seat seat,
            @PathVariable RecalculationId recalculation,
            @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            applying.apply(seat, recalculation, form.seen());
            flash.addFlashAttribute("notice", "recalculation.notice.applied");
            return CaseAddress.redirect(seat, recalculation);
        } catch (RefusedException e) {
            CaseAddress.report(e, errors, response);
            return page(seat, recalculation, model);
        }
    }

    @PostMapping("/years/{year}/recalculations/{recalculation}/drop")
    String drop(
            Seat seat,
            @PathVariable RecalculationId recalculation,
            @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            recalculating.drop(seat, recalculation, form.reason());
            flash.addFlashAttribute("notice", "recalculation.notice.dropped");
            return CaseAddress.redirect(seat, recalculation);
        } catch (RefusedException e) {
            CaseAddress.report(e, errors, response);
            return page(seat, recalculation, model);
        }
    }

    @PostMapping("/years/{year}/recalculations/{recalculation}/changes/{change}/remove")
    String remove(
            Seat seat, @PathVariable RecalculationId recalculation, @PathVariable UUID change) {
        recalculating.remove(seat, recalculation, change);
        return CaseAddress.redirect(seat, recalculation);
    }

    private String page(Seat seat, RecalculationId id, Model model) {
        model.addAttribute("page", pages.of(seat, id));
        return "recalculation/case";
    }
}
