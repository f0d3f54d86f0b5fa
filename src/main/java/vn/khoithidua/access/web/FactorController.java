package vn.khoithidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
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
import vn.khoithidua.access.AccountDirectory;
import vn.khoithidua.access.SecondFactors;
import vn.khoithidua.access.Sessions;
import vn.khoithidua.access.ShownCodes;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.typeset.QrCode;

/** One's own second factor: set up with an app, renewed, taken off. */
@Controller
@RequiredArgsConstructor
class FactorController {

    private static final String OWN = "redirect:/account/factor";

    /** In the session that made an offer: which one. Another session never shows it. */
    private static final String OFFERED = FactorController.class.getName();

    private static final String SEALED = "sealedCodes";

    private final SecondFactors factors;
    private final ShownCodes once;
    private final AccountDirectory directory;
    private final Sessions sessions;

    @GetMapping("/account/factor")
    String show(Actor person, HttpServletRequest request, Model model) {
        model.addAttribute("form", FactorForm.EMPTY);
        model.addAttribute("owed", FactorOwed.isMarked(request));
        if (model.getAttribute(SEALED) instanceof byte[] sealed) {
            model.addAttribute("codes", once.open(person, sealed));
        }
        return page(person, model);
    }

    @PostMapping("/account/factor")
    ModelAndView change(
            @ModelAttribute("form") FactorForm form,
            BindingResult errors,
            Actor person,
            HttpServletRequest request,
            RedirectAttributes next,
            Model model) {
        try {
            switch (form.act()) {
                case "app" -> {
                    factors.offer(person, form.proof());
                    bind(person, request);
                    return new ModelAndView(OWN + "/app");
                }
                case "codes" -> shown(person, factors.renewCodes(person, form.proof()), next);
                case "remove" -> {
                    factors.remove(person, form.proof());
                    next.addFlashAttribute("notice", "access.factor.nowOff");
                }
                default -> throw Refusal.invalid("access.factor.choose").asException();
            }
            return new ModelAndView(OWN);
        } catch (RefusedException e) {
            FactorForm.report(errors, e.refusal(), null);
            return new ModelAndView(page(person, model), status(e.refusal()));
        }
    }

    @GetMapping("/account/factor/app")
    String app(Actor person, HttpServletRequest request, Model model) {
        model.addAttribute("form", FactorForm.EMPTY);
        return offer(person, request, model) ? "access/factor-app" : OWN;
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
            if (own(person, request).isEmpty()) {
                throw Refusal.conflict("access.factor.offerOver").asException();
            }
            shown(person, factors.confirm(person, form.factorCode()), next);
            settle(person, request);
            next.addFlashAttribute("notice", "access.factor.nowOn");
            return new ModelAndView(OWN);
        } catch (RefusedException e) {
            FactorForm.report(errors, e.refusal(), null);
            boolean waits = offer(person, request, model);
            String view = waits ? "access/factor-app" : page(person, model);
            return new ModelAndView(view, status(e.refusal()));
        }
    }

    /** The codes are shown once, on the page that follows; until then they are kept encrypted. */
    private void shown(Actor person, List<String> codes, RedirectAttributes next) {
        next.addFlashAttribute(SEALED, once.seal(person, codes));
    }

    private void bind(Actor person, HttpServletRequest request) {
        HttpSession session = request.getSession();
        factors.offered(person).ifPresent(one -> session.setAttribute(OFFERED, one.since()));
    }

    /** What this session offered. */
    private Optional<SecondFactors.AppOffer> own(Actor person, HttpServletRequest request) {
        Object since = request.getSession().getAttribute(OFFERED);
        return factors.offered(person).filter(one -> one.since().equals(since));
    }

    /** Sessions that were opened without the factor end. */
    private void settle(Actor person, HttpServletRequest request) {
        FactorOwed.done(request);
        HttpSession session = request.getSession();
        session.removeAttribute(OFFERED);
        sessions.endOthers(directory.account(person.user()).username(), session.getId());
    }

    private boolean offer(Actor person, HttpServletRequest request, Model model) {
        Optional<SecondFactors.AppOffer> offer = own(person, request);
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

    private static HttpStatus status(Refusal refusal) {
        return HttpStatus.valueOf(refusal.kind().status());
    }
}
