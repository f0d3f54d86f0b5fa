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
import vn.khoithidua.access.SecondFactors;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.UserId;

/** The admin takes off the second factor of a person whose phone and codes are gone. */
@Controller
@RequestMapping("/admin/users/{user}/factor")
@RequiredArgsConstructor
class FactorResetController {

    /** Why, as typed. */
    record ResetForm(String reason) {

        ResetForm {
            reason = requireNonNullElse(reason, "");
        }
    }

    private final SecondFactors factors;
    private final AccountDirectory directory;

    @GetMapping
    String form(@PathVariable UserId user, Model model) {
        model.addAttribute("form", new ResetForm(""));
        return page(user, model);
    }

    @PostMapping
    ModelAndView reset(
            @PathVariable UserId user,
            @ModelAttribute("form") ResetForm form,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next,
            Model model) {
        String page = page(user, model);
        try {
            factors.reset(user, form.reason(), actor);
        } catch (RefusedException e) {
            Refusal refusal = e.refusal();
            errors.rejectValue("reason", refusal.key(), refusal.args().toArray(), null);
            return new ModelAndView(page, HttpStatus.valueOf(refusal.kind().status()));
        }
        next.addFlashAttribute("notice", "access.factor.nowReset");
        return new ModelAndView("redirect:/admin/users/" + user);
    }

    private String page(UserId user, Model model) {
        model.addAttribute("account", directory.account(user));
        model.addAttribute("factor", factors.state(user));
        return "access/factor-reset";
    }
}
