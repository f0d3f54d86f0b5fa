package vn.khoithidua.leadership.web;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.leadership.ChoosingRule;
import vn.khoithidua.leadership.LeadershipRuleEntry;
import vn.khoithidua.leadership.LeadershipRules;
import vn.khoithidua.year.Seat;

/** How the bloc finds its head and deputies, laid down by the council's secretary. */
@Controller
@RequiredArgsConstructor
class ChoosingRuleController {

    private static final String PATH = "/years/{year}/choosing-rule";

    private final LeadershipRules rules;
    private final TimeSource time;

    @GetMapping(PATH)
    String form(Seat seat, Model model) {
        ChoosingRule rule = rules.of(seat.year());
        model.addAttribute(
                "form",
                new ChoosingRuleForm(
                        rule.mode().name(),
                        String.valueOf(rule.deputies()),
                        String.valueOf(rule.deputySucceeds()),
                        time.today().toString(),
                        ""));
        return page(seat, model);
    }

    @PostMapping(PATH)
    String enter(
            Seat seat,
            @ModelAttribute("form") ChoosingRuleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        LeadershipRuleEntry entry = form.toCommand(errors);
        response.setStatus(422);
        if (entry != null) {
            try {
                rules.enter(seat.bloc(), entry, seat.actor());
                response.setStatus(200);
                flash.addFlashAttribute("notice", "leadership.notice.rule");
                return "redirect:/years/" + seat.blocYear() + "/choosing-rule";
            } catch (RefusedException e) {
                errors.reject(e.refusal().key(), e.refusal().args().toArray(), null);
                response.setStatus(e.refusal().kind().status());
            }
        }
        return page(seat, model);
    }

    private String page(Seat seat, Model model) {
        model.addAttribute("seat", seat);
        model.addAttribute("rule", rules.of(seat.year()));
        model.addAttribute("history", rules.history(seat.bloc()));
        return "leadership/rule";
    }
}
