package vn.khoithidua.ranking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.paper.PaperLinks;
import vn.khoithidua.ranking.HeldTieVote;
import vn.khoithidua.ranking.Ranking;
import vn.khoithidua.ranking.Rankings;
import vn.khoithidua.ranking.TieVotes;
import vn.khoithidua.ranking.domain.Placing;
import vn.khoithidua.year.Seat;

/** Votes of the bloc on ties, recorded with their minutes. */
@Controller
@RequiredArgsConstructor
class TieVoteController {

    private final Rankings rankings;
    private final TieVotes votes;
    private final PaperLinks papers;
    private final TimeSource time;

    /** What the page shows beside the form: members with an equal value, and the votes held. */
    record TieVotePage(String label, List<Tied> tied, List<Held> held) {}

    /** A member that has the same value as another. */
    record Tied(String line, int place, String name, BigDecimal value) {}

    /** A vote that was held. */
    record Held(LocalDate on, String minutesNo, String by, String result) {}

    @GetMapping("/years/{year}/ranking/tie-votes")
    String form(Seat seat, Model model) {
        model.addAttribute(
                "form", new TieVoteForm(time.today().toString(), "", List.of(), List.of()));
        return show(seat, model);
    }

    @PostMapping("/years/{year}/ranking/tie-votes")
    String record(
            Seat seat,
            Actor actor,
            @ModelAttribute("form") TieVoteForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        TieVotes.Entry entry = form.toCommand(errors);
        if (entry != null) {
            try {
                votes.record(seat.blocYear(), entry, actor);
                flash.addFlashAttribute("notice", "ranking.notice.voted");
                return "redirect:/years/" + seat.blocYear() + "/ranking";
            } catch (RefusedException e) {
                Refusals.show(e, errors, response);
            }
        } else {
            response.setStatus(422);
        }
        return show(seat, model);
    }

    private String show(Seat seat, Model model) {
        TieVotePage page = page(seat);
        model.addAttribute("page", page);
        model.addAttribute(
                "papers", papers.of(seat, page.held().stream().map(Held::minutesNo).toList()));
        return "ranking/tie-votes";
    }

    private TieVotePage page(Seat seat) {
        Ranking ranking = rankings.current(seat.blocYear());
        List<Placing> placings = ranking.order().placings();
        return new TieVotePage(
                seat.label(),
                placings.stream()
                        .filter(one -> hasEqual(one, placings))
                        .map(one -> tied(one, ranking))
                        .toList(),
                votes.of(seat.blocYear()).stream().map(one -> held(one, ranking)).toList());
    }

    private static boolean hasEqual(Placing one, List<Placing> placings) {
        return placings.stream()
                .anyMatch(
                        other ->
                                !other.line().equals(one.line())
                                        && other.compared().compareTo(one.compared()) == 0);
    }

    private static Tied tied(Placing one, Ranking ranking) {
        return new Tied(
                one.line().toString(),
                one.place(),
                ranking.member(one.line()).name(),
                one.compared());
    }

    private static Held held(HeldTieVote vote, Ranking ranking) {
        String result =
                vote.value().votes().entrySet().stream()
                        .filter(entry -> ranking.members().containsKey(entry.getKey()))
                        .map(
                                entry ->
                                        ranking.member(entry.getKey()).shortName()
                                                + ": "
                                                + entry.getValue())
                        .sorted()
                        .collect(Collectors.joining("; "));
        return new Held(vote.heldOn(), vote.minutesNo(), vote.enteredBy(), result);
    }
}
