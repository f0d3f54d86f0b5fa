package vn.khoithidua.home.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.khoithidua.home.YearOverview;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.DueList;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.StepWindow;

/** The home of a bloc-year: steps, members, what is due. */
@Controller
@RequiredArgsConstructor
class YearHomeController {

    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy");

    private final YearOverview overviews;
    private final DueList duties;
    private final TimeSource time;
    private final MessageSource texts;

    @GetMapping("/years/{year}")
    String show(Seat seat, Locale locale, Model model) {
        Instant now = time.now();
        LocalDate today = LocalDate.ofInstant(now, TimeSource.ZONE);
        YearOverview.Overview overview = overviews.of(seat, today);
        StepWindow next = YearOverview.dueIn(seat.focus(), overview.windows()).orElse(null);
        List<Seat> here = List.of(seat);
        List<DueView> due =
                seat.year().isOpen()
                        ? DueView.of(duties.of(seat, today), here, false, today, texts, locale)
                        : List.of();
        model.addAttribute(
                "year",
                YearHomeView.of(
                        seat,
                        overview,
                        next,
                        due,
                        today,
                        NOW.format(now.atZone(TimeSource.ZONE)),
                        locale));
        return "home/year";
    }
}
