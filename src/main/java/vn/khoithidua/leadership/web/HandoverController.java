package vn.khoithidua.leadership.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.leadership.HandoverPack;
import vn.khoithidua.leadership.Handovers;
import vn.khoithidua.year.Seat;

/** The pack of a year, which the old head hands over and the new one receives. */
@Controller
@RequiredArgsConstructor
class HandoverController {

    private static final String PATH = "/years/{year}/handover";

    private final Handovers handovers;
    private final HandoverDesk desk;
    private final TimeSource time;

    @GetMapping(PATH)
    String show(Seat seat, Model model) {
        model.addAttribute("form", new HandoverForm(time.today().toString(), ""));
        return page(seat, desk.pack(seat), model);
    }

    @PostMapping(PATH + "/hand")
    String hand(
            Seat seat,
            @ModelAttribute("form") HandoverForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        HandoverPack pack = desk.pack(seat);
        return confirm(
                new Sent(seat, pack, form, errors, response),
                said -> {
                    desk.requireHander(seat);
                    handovers.hand(seat.year(), said, seat.actor());
                    flash.addFlashAttribute("notice", "leadership.notice.handed");
                },
                model);
    }

    @PostMapping(PATH + "/receive")
    String receive(
            Seat seat,
            @ModelAttribute("form") HandoverForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        HandoverPack pack = desk.pack(seat);
        if (pack.handover() != null
                && pack.handover().received() == null
                && !desk.receives(seat, pack)) {
            throw Refusal.notFound().asException();
        }
        return confirm(
                new Sent(seat, pack, form, errors, response),
                said -> {
                    handovers.receive(seat.year(), said, seat.actor());
                    flash.addFlashAttribute("notice", "leadership.notice.received");
                },
                model);
    }

    private record Sent(
            Seat seat,
            HandoverPack pack,
            HandoverForm form,
            BindingResult errors,
            HttpServletResponse response) {}

    private String confirm(Sent sent, Consumer<Handovers.Said> act, Model model) {
        Handovers.Said said = sent.form().toCommand(sent.errors());
        int status = 422;
        if (said != null) {
            try {
                act.accept(said);
                return "redirect:/years/" + sent.seat().blocYear() + "/handover";
            } catch (RefusedException e) {
                Refusal refusal = e.refusal();
                sent.errors().reject(refusal.key(), refusal.args().toArray(), null);
                status = refusal.kind().status();
            }
        }
        sent.response().setStatus(status);
        return page(sent.seat(), sent.pack(), model);
    }

    private String page(Seat seat, HandoverPack pack, Model model) {
        model.addAttribute("seat", seat);
        model.addAttribute("pack", pack);
        model.addAttribute("hands", desk.hands(seat, pack));
        model.addAttribute("receives", desk.receives(seat, pack));
        return "leadership/handover";
    }
}
