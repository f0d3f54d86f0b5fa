package vn.khoithidua.registration.web;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.registration.MidYearBoard;
import vn.khoithidua.registration.MidYearClosing;
import vn.khoithidua.registration.MidYearReviews;
import vn.khoithidua.registration.RegistrationFlow;
import vn.khoithidua.year.Seat;

/** The summary of the mid-year review for the conference. */
@Controller
@RequestMapping("/years/{year}/mid-year")
@RequiredArgsConstructor
class MidYearController {

    private final MidYearReviews reviews;
    private final MidYearClosing closing;

    @GetMapping
    String show(Seat seat, Model model) {
        MidYearBoard board = reviews.board(seat);
        return page(seat, board, board.review().words(), "" + board.review().revision(), model);
    }

    @PostMapping
    ModelAndView write(
            Seat seat,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String revision,
            Model model,
            RedirectAttributes after) {
        try {
            closing.write(seat, words, MidYearForm.number(revision));
        } catch (RefusedException e) {
            model.addAttribute("refusal", e.refusal());
            MidYearBoard board = reviews.board(seat);
            return new ModelAndView(
                    page(seat, board, words, "" + board.review().revision(), model),
                    model.asMap(),
                    HttpStatus.valueOf(e.refusal().kind().status()));
        }
        after.addFlashAttribute("notice", "midYear.notice.written");
        return new ModelAndView("redirect:/years/" + seat.blocYear() + "/mid-year");
    }

    @PostMapping("/close")
    String close(Seat seat, RedirectAttributes after) {
        closing.close(seat);
        after.addFlashAttribute("notice", "midYear.notice.closed");
        return "redirect:/years/" + seat.blocYear() + "/mid-year";
    }

    private static String page(
            Seat seat, MidYearBoard board, String words, String revision, Model model) {
        List<Integer> shown = ReviewLine.shown(board);
        model.addAttribute("board", board);
        model.addAttribute("groups", shown.stream().map(board.groups()::get).toList());
        model.addAttribute(
                "lines",
                board.places().stream().map(place -> ReviewLine.of(place, shown, seat)).toList());
        model.addAttribute("counts", ProgressCounts.of(board.counts()));
        model.addAttribute("words", words);
        model.addAttribute("revision", revision);
        boolean open = !board.review().isClosed();
        model.addAttribute("mayWrite", open && seat.isAny(RegistrationFlow.KEEPERS));
        model.addAttribute("mayClose", open && seat.is(Role.BLOC_HEAD));
        model.addAttribute("base", "/years/" + seat.blocYear() + "/mid-year");
        return "registration/review";
    }
}
