package vn.khoithidua.scoring.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.khoithidua.scoring.FairnessReading;
import vn.khoithidua.year.Seat;

/** The fairness lamp: what the chair may want to look at, with the figures. */
@Controller
@RequiredArgsConstructor
class FairnessController {

    private final FairnessReading reading;

    @GetMapping("/years/{year}/fairness")
    String show(Seat seat, Model model) {
        model.addAttribute("figures", reading.of(seat.blocYear()));
        model.addAttribute("base", "/years/" + seat.blocYear());
        return "scoring/fairness";
    }
}
