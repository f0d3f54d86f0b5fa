package vn.khoithidua.access.web;

import java.time.Duration;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.Accounts;
import vn.khoithidua.access.ActivationLinks;
import vn.khoithidua.access.SignInThrottle;
import vn.khoithidua.access.StepUpCheck;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.RefusedException;

/** One's own password: changed, or set for the first time with a link. */
@Controller
@RequiredArgsConstructor
class PasswordController {

    private final Accounts accounts;
    private final ActivationLinks links;
    private final SignInThrottle throttle;

    @GetMapping("/account/password")
    String form(Model model) {
        model.addAttribute("form", PasswordForm.EMPTY);
        return "access/password";
    }

    @PostMapping("/account/password")
    ModelAndView change(
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        String wanted = form.toCommand(errors);
        if (wanted == null) {
            return refused("access/password");
        }
        String name = actor.user().toString();
        Duration wait = throttle.mustWait(name, StepUpCheck.PLACE);
        if (wait.isPositive()) {
            Object[] seconds = {wait.toSeconds() + 1};
            errors.rejectValue("present", "access.stepUp.wait", seconds, null);
            return refused("access/password");
        }
        try {
            accounts.changePassword(actor, form.typedPresent(), wanted);
        } catch (RefusedException e) {
            boolean wrong = e.refusal().key().endsWith("presentWrong");
            if (wrong) {
                throttle.failed(name, StepUpCheck.PLACE);
            }
            errors.rejectValue(
                    wrong ? "present" : "wanted",
                    e.refusal().key(),
                    e.refusal().args().toArray(),
                    null);
            return refused("access/password");
        }
        throttle.succeeded(name, StepUpCheck.PLACE);
        next.addFlashAttribute("notice", "access.password.done");
        return new ModelAndView("redirect:/account/password");
    }

    @GetMapping("/activate/{token}")
    ModelAndView activation(@PathVariable String token, Model model) {
        model.addAttribute("form", PasswordForm.EMPTY);
        return activationPage(token, HttpStatus.OK);
    }

    @PostMapping("/activate/{token}")
    ModelAndView activate(
            @PathVariable String token,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors) {
        Optional<String> username = links.usernameOf(token);
        if (username.isEmpty()) {
            return activationPage(token, HttpStatus.NOT_FOUND);
        }
        String wanted = form.toCommand(errors);
        if (wanted != null) {
            try {
                links.activate(token, wanted);
                return new ModelAndView("redirect:/login?name=" + username.get());
            } catch (RefusedException e) {
                errors.rejectValue("wanted", e.refusal().key(), e.refusal().args().toArray(), null);
            }
        }
        return activationPage(token, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** A link that was used up, is too old or never was answers alike. */
    private ModelAndView activationPage(String token, HttpStatus status) {
        Optional<String> username = links.usernameOf(token);
        ModelAndView page = new ModelAndView("access/activate");
        page.addObject("username", username.orElse(""));
        page.addObject("token", token);
        page.setStatus(username.isEmpty() ? HttpStatus.NOT_FOUND : status);
        return page;
    }

    private static ModelAndView refused(String view) {
        return new ModelAndView(view, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
