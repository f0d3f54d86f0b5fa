package vn.khoithidua.scoring.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.scoring.ClosingRound;
import vn.khoithidua.scoring.FirstRound;
import vn.khoithidua.scoring.GridReading;
import vn.khoithidua.scoring.VerificationClosing;
import vn.khoithidua.year.Seat;

/** The end of verification: requested, closed, final, reopened. */
@Controller
@RequiredArgsConstructor
class ClosingController {

    private final VerificationClosing closing;
    private final GridReading grids;
    private final FirstRound rounds;

    @GetMapping("/years/{year}/closing")
    String show(Seat seat, Model model) {
        model.addAttribute("grid", new GridViews(seat, grids.of(seat)).view());
        boolean closed =
                closing.current(seat.blocYear()).filter(ClosingController::waits).isPresent();
        model.addAttribute(
                "unsettled", closed ? closing.unsettled(seat.blocYear()).orElse(null) : null);
        model.addAttribute("announcement", rounds.of(seat.blocYear()).orElse(null));
        return "scoring/closing";
    }

    @PostMapping("/years/{year}/closing/request")
    String request(Seat seat, RedirectAttributes after) {
        closing.request(seat);
        return done(seat, after, "request");
    }

    @PostMapping("/years/{year}/closing/close")
    String close(Seat seat, RedirectAttributes after) {
        closing.close(seat);
        return done(seat, after, "close");
    }

    @PostMapping("/years/{year}/closing/finish")
    String finish(Seat seat, RedirectAttributes after) {
        closing.finish(seat);
        return done(seat, after, "finish");
    }

    @PostMapping("/years/{year}/closing/reopen")
    String reopen(
            Seat seat, @RequestParam(defaultValue = "") String reason, RedirectAttributes after) {
        closing.reopen(seat, reason);
        return done(seat, after, "reopen");
    }

    private static boolean waits(ClosingRound round) {
        return round.isClosed() && !round.isFinal();
    }

    private static String done(Seat seat, RedirectAttributes after, String act) {
        after.addFlashAttribute("notice", "scoring.closing.done." + act);
        return "redirect:/years/" + seat.blocYear() + "/closing";
    }
}
