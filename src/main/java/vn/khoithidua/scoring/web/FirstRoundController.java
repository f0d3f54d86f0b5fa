package vn.khoithidua.scoring.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.scoring.FirstRound;
import vn.khoithidua.year.Seat;

/** The announcement of the first verification, sent from the page of closing. */
@Controller
@RequiredArgsConstructor
class FirstRoundController {

    private final FirstRound rounds;

    @PostMapping("/years/{year}/closing/announce")
    String announce(
            Seat seat,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes after) {
        rounds.announce(seat, day(until), words);
        after.addFlashAttribute("notice", "scoring.first.done");
        return "redirect:/years/" + seat.blocYear() + "/closing";
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
