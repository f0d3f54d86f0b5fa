package vn.khoithidua.registration.web;

import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.registration.RegistrationFlow;
import vn.khoithidua.year.Seat;

/** The steps of a registration. */
@Controller
@RequestMapping("/years/{year}/registrations/{line}")
@RequiredArgsConstructor
class RegistrationActController {

    private final RegistrationFlow flow;
    private final RegistrationController pages;

    @PostMapping("/send")
    String send(Seat seat, @PathVariable RosterLineId line, RedirectAttributes after) {
        flow.send(seat, line);
        return done(seat, line, "sent", after);
    }

    @PostMapping("/give-back")
    String giveBack(Seat seat, @PathVariable RosterLineId line, RedirectAttributes after) {
        flow.giveBack(seat, line);
        return done(seat, line, "givenBack", after);
    }

    @PostMapping("/hand-in")
    String handIn(
            Seat seat,
            @PathVariable RosterLineId line,
            @RequestParam(defaultValue = "") String revision,
            RedirectAttributes after) {
        flow.requireSeen(seat, line, MidYearForm.number(revision));
        flow.handIn(seat, line);
        return done(seat, line, "handedIn", after);
    }

    @PostMapping("/accept")
    String accept(Seat seat, @PathVariable RosterLineId line, RedirectAttributes after) {
        flow.accept(seat, line);
        return done(seat, line, "accepted", after);
    }

    @PostMapping("/return")
    ModelAndView sendBack(
            Seat seat,
            @PathVariable RosterLineId line,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes after) {
        try {
            flow.sendBack(seat, line, reason);
        } catch (RefusedException e) {
            if (e.refusal().kind() != Refusal.Kind.INVALID) {
                throw e;
            }
            model.addAttribute("refusal", e.refusal());
            return new ModelAndView(
                    pages.page(seat, line, reason, model),
                    model.asMap(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(done(seat, line, "returned", after));
    }

    private static String done(
            Seat seat, RosterLineId line, String notice, RedirectAttributes after) {
        after.addFlashAttribute("notice", "registration.notice." + notice);
        return "redirect:/years/" + seat.blocYear() + "/registrations/" + line;
    }
}
