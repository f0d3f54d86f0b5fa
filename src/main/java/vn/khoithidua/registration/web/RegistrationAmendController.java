package vn.khoithidua.registration.web;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.criteria.domain.TypedTarget;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.registration.RegistrationAmending;
import vn.khoithidua.registration.RegistrationPage;
import vn.khoithidua.registration.Registrations;
import vn.khoithidua.registration.TargetRow;
import vn.khoithidua.year.Seat;

/** Amends one target of an accepted registration. */
@Controller
@RequestMapping("/years/{year}/registrations/{line}/amend")
@RequiredArgsConstructor
class RegistrationAmendController {

    private final Registrations registrations;
    private final RegistrationAmending amending;

    @GetMapping
    String form(
            Seat seat,
            @PathVariable RosterLineId line,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        RegistrationPage page = registrations.page(seat, line);
        TargetRow row = row(page, key);
        AmendForm present = AmendForm.of(TypedTarget.of(row.assignment().target()));
        return page(seat, page, row, present, null, model);
    }

    @PostMapping
    ModelAndView amend(
            Seat seat,
            @PathVariable RosterLineId line,
            @RequestParam(defaultValue = "") String key,
            AmendForm form,
            Model model,
            RedirectAttributes after) {
        RegistrationPage page = registrations.page(seat, line);
        TargetRow row = row(page, key);
        TypedTarget typed = form.typed();
        TargetValue target = typed.read();
        Refusal refusal =
                target == null && !typed.isNone()
                        ? Refusal.invalid(
                                "registration.form.wrong", row.criterion().code(), typed.value())
                        : null;
        if (refusal == null) {
            try {
                amending.amend(seat, line, row.criterion().key(), target, form.words());
                after.addFlashAttribute("notice", "registration.notice.amended");
                return new ModelAndView(
                        "redirect:/years/" + seat.blocYear() + "/registrations/" + line);
            } catch (RefusedException e) {
                refusal = e.refusal();
            }
        }
        return new ModelAndView(
                page(seat, page, row, form, refusal, model),
                model.asMap(),
                HttpStatus.valueOf(refusal.kind().status()));
    }

    private static TargetRow row(RegistrationPage page, String key) {
        TargetRow row = CriterionKey.isKey(key) ? page.row(CriterionKey.of(key)) : null;
        if (row == null || !row.assignment().assigned()) {
            throw Refusal.notFound().asException();
        }
        return row;
    }

    private static String page(
            Seat seat,
            RegistrationPage page,
            TargetRow row,
            AmendForm form,
            @Nullable Refusal refusal,
            Model model) {
        model.addAttribute("page", page);
        model.addAttribute("row", row);
        model.addAttribute("form", form);
        model.addAttribute("refusal", refusal);
        model.addAttribute("kinds", TypedTarget.KINDS);
        model.addAttribute(
                "base", "/years/" + seat.blocYear() + "/registrations/" + page.member().line());
        return "registration/amend";
    }
}
