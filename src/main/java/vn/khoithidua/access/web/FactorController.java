package vn.khoithidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import vn.khoithidua.access.SecondFactors;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.typeset.QrCode;

/** One's own second factor: set up with an app, renewed, taken off. */
@Controller
@RequiredArgsConstructor
class FactorController {

    private static final String OWN = "redirect:/account/factor";

    private final SecondFactors factors;

    @GetMapping("/account/factor")
    String show(Actor person, HttpServletRequest request, Model model) {
        model.addAttribute("form", FactorForm.EMPTY);
        model.addAttribute("owed", FactorOwed.isMarked(request));
        return page(person, model);
    }

    @PostMapping("/account/factor")
    ModelAndView change(
            @ModelAttribute("form") FactorForm form,
            BindingResult errors,
            Actor person,
            RedirectAttributes next,
            Model model) {
        try {
            switch (form.act()) {
                case "app" -> {
                    factors.offer(person, form.proof());
                    return new ModelAndView(OWN + "/app");
                }
                case "codes" -> shown(factors.renewCodes(person, form.proof()), next);
                case "remove" -> {
                    factors.remove(person, form.proof());
                    next.addFlashAttribute("notice", "access.factor.nowOff");
                }
                default -> throw Refusal.invalid("access.factor.choose").asException();
            }
            return new ModelAndView(OWN);
        } catch (RefusedException e) {
            report(errors, e.refusal());
            return new ModelAndView(page(person, model), status(e.refusal()));
        }
    }

    @GetMapping("/account/factor/app")
    String app(Actor person, Model model) {
        model.addAttribute("form", FactorForm.EMPTY);
        return offer(person, model) ? "access/factor-app" : OWN;
    }

    @PostMapping("/account/factor/app")
    ModelAndView confirm(
            @ModelAttribute("form") FactorForm form,
            BindingResult errors,
            Actor person,
            HttpServletRequest request,
            RedirectAttributes next,
            Model model) {
        try {
            shown(factors.confirm(person, form.factorCode()), next);
            FactorOwed.done(request);
            next.addFlashAttribute("notice", "access.factor.nowOn");
            return new ModelAndView(OWN);
        } catch (RefusedException e) {
            report(errors, e.refusal());
            String view = offer(person, model) ? "access/factor-app" : page(person, model);
            return new ModelAndView(view, status(e.refusal()));
        }
    }

    /** The codes are shown once, on the page that follows; only their keyed hashes are kept. */
    private static void shown(List<String> codes, RedirectAttributes next) {
        next.addFlashAttribute("codes", new ArrayList<>(codes));
    }

    private boolean offer(Actor person, Model model) {
        Optional<SecondFactors.AppOffer> offer = factors.offered(person);
        offer.ifPresent(
                one -> {
                    model.addAttribute("offer", one);
                    model.addAttribute("picture", QrCode.picture(one.address()));
                });
        return offer.isPresent();
    }

    private String page(Actor person, Model model) {
        model.addAttribute("factor", factors.state(person.user()));
        return "access/factor";
    }

    private static void report(BindingResult errors, Refusal refusal) {
        Object[] args = refusal.args().toArray();
        switch (refusal.key()) {
            case "access.stepUp.password", "access.stepUp.wait" ->
                    errors.rejectValue("password", refusal.key(), args, null);
            case "access.stepUp.code",
                    "access.stepUp.used",
                    "access.stepUp.slow",
                    "access.factor.firstWrong" ->
                    errors.rejectValue("factorCode", refusal.key(), args, null);
            default -> errors.reject(refusal.key(), args, null);
        }
    }

    private static HttpStatus status(Refusal refusal) {
        return HttpStatus.valueOf(refusal.kind().status());
    }
}
