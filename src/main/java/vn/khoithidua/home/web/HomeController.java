package vn.khoithidua.home.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.khoithidua.access.Grants;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.DueList;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.SeatFinder;

/** The page a person sees after signing in: what is due now, by when. */
@Controller
@RequiredArgsConstructor
class HomeController {

    private final SeatFinder seats;
    private final DueList duties;
    private final TimeSource time;
    private final MessageSource texts;

    @GetMapping("/")
    String show(Grants grants, Locale locale, Model model) {
        LocalDate today = time.today();
        List<Seat> open = seats.open(grants);
        List<HomeView.YearLine> years =
                seats.all(grants).stream()
                        .map(
                                seat ->
                                        new HomeView.YearLine(
                                                seat.blocYear().toString(),
                                                seat.blocName(),
                                                seat.label(),
                                                seat.focus().name()))
                        .toList();
        List<DueView> due =
                DueView.of(duties.of(grants, open, today), open, true, today, texts, locale);
        model.addAttribute("home", new HomeView(today, due, years));
        return "home/index";
    }
}
