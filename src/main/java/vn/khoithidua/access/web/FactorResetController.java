package vn.khoithidua.access.web;

import static java.util.Objects.requireNonNullElse;

import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.AccountDirectory;
import vn.khoithidua.access.OwnProof;
import vn.khoithidua.access.SecondFactors;
import vn.khoithidua.access.Sessions;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.UserId;

/** The admin takes off the second factor of a person whose phone and codes are gone. */
@Controller
@RequestMapping("/admin/users/{user}/factor")
@RequiredArgsConstructor
class FactorResetController {

    /** Why, as typed, and the admin's own proof, which is not shown again. */
    record ResetForm(String reason, String password, String factorCode) {

        static final ResetForm EMPTY = new ResetForm("", "", "");

        ResetForm {
            reason = requireNonNullElse(reason, "");
            password = requireNonNullElse(password, "");
            factorCode = requireNonNullElse(factorCode, "");
        }

        OwnProof proof() {
            return new OwnProof(password, factorCode);
        }
    }

    private final SecondFactors factors;
    private final AccountDirectory directory;
    private final Sessions sessions;

    @GetMapping
    String form(@PathVariable UserId user, Actor actor, Model model) {
        model.addAttribute("form", ResetForm.EMPTY);
        return page(user, actor, model);
    }

    @PostMapping
    ModelAndView reset(
            @PathVariable UserId user,
            @ModelAttribute("form") ResetForm form,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next,
            Model model) {
        String page = page(user, actor, model);
        try {
            factors.reset(user, form.reason(), form.proof(), actor);
        } catch (RefusedException e) {
            FactorForm.report(errors, e.refusal(), "reason");
            return new ModelAndView(page, HttpStatus.valueOf(e.refusal().kind().status()));
        }
        sessions.endOthers(directory.account(user).username(), "");
        next.addFlashAttribute("notice", "access.factor.nowReset");
        return new ModelAndView("redirect:/admin/users/" + user);
    }

    private String page(UserId user, Actor actor, Model model) {
        model.addAttribute("account", directory.account(user));
        model.addAttribute("factor", factors.state(user));
        model.addAttribute("codeWanted", factors.isOn(actor.user()));
        return "access/factor-reset";
    }
}
