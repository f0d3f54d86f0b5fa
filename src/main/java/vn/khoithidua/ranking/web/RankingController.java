package vn.khoithidua.ranking.web;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.paper.LinkedPapers;
import vn.khoithidua.paper.PaperLinks;
import vn.khoithidua.ranking.AdoptedRanking;
import vn.khoithidua.ranking.Ranking;
import vn.khoithidua.ranking.Rankings;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** The ranking of a bloc-year. */
@Controller
@RequiredArgsConstructor
class RankingController {

    private final Rankings rankings;
    private final RankingPages pages;
    private final Windows windows;
    private final PaperLinks papers;

    @GetMapping("/years/{year}/ranking")
    String show(
            Seat seat,
            @RequestParam(required = false) @Nullable String of,
            @RequestParam(required = false) @Nullable String with,
            Model model) {
        Ranking ranking = rankings.current(seat.blocYear());
        if (!Readers.mayRead(seat, ranking)) {
            throw unpublished(seat).asException();
        }
        return show(seat, ranking, of, with, model);
    }

    /** An older version, as it was adopted. */
    @GetMapping("/years/{year}/ranking/versions/{version}")
    String version(
            Seat seat,
            @PathVariable String version,
            @RequestParam(required = false) @Nullable String of,
            @RequestParam(required = false) @Nullable String with,
            Model model) {
        int number = version.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(version) : 0;
        Ranking ranking =
                rankings.version(seat.blocYear(), number)
                        .orElseThrow(() -> Refusal.notFound().asException());
        return show(seat, ranking, of, with, model);
    }

    private String show(
            Seat seat, Ranking ranking, @Nullable String of, @Nullable String with, Model model) {
        RosterLineId chosen = line(of);
        RankingPage page = pages.page(ranking, seat, chosen);
        boolean wholly =
                Readers.seesAll(seat) || page.rows().size() == ranking.order().placings().size();
        ExplanationView explanation =
                page.pointsShown() && wholly
                        ? Explanations.of(
                                        ranking,
                                        chosen == null ? own(seat, ranking) : chosen,
                                        line(with))
                                .orElse(null)
                        : null;
        String base = "/years/" + seat.blocYear() + "/ranking";
        AdoptedRanking adopted = ranking.adopted();
        LinkedPapers minutes =
                adopted == null ? null : papers.of(seat, List.of(adopted.minutesNo()));
        int latest = rankings.adopted(seat.blocYear()).map(Ranking::version).orElse(0);
        model.addAttribute("body", new Body(base, page, explanation, minutes, latest));
        return "ranking/ranking";
    }

    /**
     * All that the page shows inside its frame.
     *
     * @param latest number of the adopted version that holds; 0 before
     */
    record Body(
            String base,
            RankingPage page,
            @Nullable ExplanationView explanation,
            @Nullable LinkedPapers papers,
            int latest) {}

    /** The refusal that says when: the last day of the review step. */
    private Refusal unpublished(Seat seat) {
        return windows.of(seat.blocYear()).stream()
                .filter(window -> window.step() == Step.REVIEW)
                .findFirst()
                .map(StepWindow::softDeadline)
                .map(day -> Refusal.locked("ranking.refusal.unpublishedUntil", text(day)))
                .orElseGet(() -> Refusal.locked("ranking.refusal.unpublished"));
    }

    private static String text(LocalDate day) {
        return Dates.text(day);
    }

    private static @Nullable RosterLineId own(Seat seat, Ranking ranking) {
        return seat.ownLines().stream()
                .filter(line -> ranking.order().placingOf(line).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** A text that is no id chooses nobody. */
    private static @Nullable RosterLineId line(@Nullable String text) {
        try {
            return text == null ? null : RosterLineId.of(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
