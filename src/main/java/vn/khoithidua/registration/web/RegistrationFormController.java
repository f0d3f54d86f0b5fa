package vn.khoithidua.registration.web;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.criteria.domain.TypedTarget;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.registration.RegistrationPage;
import vn.khoithidua.registration.RegistrationWriting;
import vn.khoithidua.registration.Registrations;
import vn.khoithidua.registration.TargetRow;
import vn.khoithidua.year.Seat;

/** The form in which a member registers its targets and the awards it strives for. */
@Controller
@RequiredArgsConstructor
class RegistrationFormController {

    private final Registrations registrations;
    private final RegistrationWriting writing;

    @GetMapping("/years/{year}/registrations/{line}/edit")
    String form(Seat seat, @PathVariable RosterLineId line, Model model) {
        RegistrationPage page = own(seat, line);
        if (!RegistrationView.of(page, seat).edits()) {
            throw closed(page).asException();
        }
        return page(seat, page, RegistrationForm.of(page), null, model);
    }

    @PostMapping("/years/{year}/registrations/{line}")
    ModelAndView save(
            Seat seat,
            @PathVariable RosterLineId line,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes after) {
        RegistrationPage page = own(seat, line);
        RegistrationForm form = RegistrationForm.typed(page, fields);
        Refusal refusal = null;
        if (form.wrong(page).isEmpty()) {
            try {
                writing.save(seat, line, form.toCommand());
                after.addFlashAttribute("notice", "registration.notice.saved");
                return new ModelAndView("redirect:" + path(seat, line));
            } catch (RefusedException e) {
                refusal = e.refusal();
                page = own(seat, line);
                model.addAttribute("revision", page.registration().revision());
            }
        }
        int status = refusal == null ? 422 : refusal.kind().status();
        return new ModelAndView(
                page(seat, page, form, refusal, model), model.asMap(), HttpStatus.valueOf(status));
    }

    @PostMapping("/years/{year}/registrations/{line}/copy")
    String copy(Seat seat, @PathVariable RosterLineId line, RedirectAttributes after) {
        writing.copyLast(seat, line);
        after.addFlashAttribute("notice", "registration.notice.copied");
        return "redirect:" + path(seat, line) + "/edit";
    }

    /** Another agency's registration has no form. */
    private RegistrationPage own(Seat seat, RosterLineId line) {
        if (!seat.owns(line)) {
            throw Refusal.notFound().asException();
        }
        return registrations.page(seat, line);
    }

    private static Refusal closed(RegistrationPage page) {
        if (page.rows().isEmpty()) {
            return Refusal.conflict("registration.refusal.table");
        }
        return page.takes()
                ? Refusal.conflict("registration.refusal.moved." + page.registration().state())
                : Refusal.locked("registration.refusal.closed");
    }

    private String page(
            Seat seat,
            RegistrationPage page,
            RegistrationForm form,
            @Nullable Refusal refusal,
            Model model) {
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        model.addAttribute("refusal", refusal);
        List<TargetRow> wrong = form.wrong(page);
        model.addAttribute("wrong", wrong);
        model.addAttribute("stale", !form.revision().equals("" + page.registration().revision()));
        model.addAttribute("kinds", TypedTarget.KINDS);
        model.addAttribute("awards", registrations.awards(seat));
        model.addAttribute("base", path(seat, page.member().line()));
        return "registration/edit";
    }

    private static String path(Seat seat, RosterLineId line) {
        return "/years/" + seat.blocYear() + "/registrations/" + line;
    }
}
