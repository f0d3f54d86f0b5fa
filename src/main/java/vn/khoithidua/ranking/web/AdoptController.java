package vn.khoithidua.ranking.web;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.khoithidua.ranking.Ranking;
import vn.khoithidua.ranking.Rankings;
import vn.khoithidua.year.Seat;

/** Adopting and publishing. */
@Controller
@RequiredArgsConstructor
class AdoptController {

    private final Rankings rankings;
    private final RankingPages pages;
    private final TimeSource time;

    @GetMapping("/years/{year}/ranking/adopt")
    String adopt(Seat seat, Model model) {
        Ranking ranking = rankings.current(seat.blocYear());
        model.addAttribute(
                "form", new AdoptForm(time.today().toString(), "", Rankings.digest(ranking)));
        return adoptPage(seat, ranking, model);
    }

    @PostMapping("/years/{year}/ranking/adopt")
    String adopt(
            Seat seat,
            Actor actor,
            @ModelAttribute("form") AdoptForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Rankings.Adoption adoption = form.toCommand(errors);
        if (adoption != null) {
            try {
                rankings.adopt(seat.blocYear(), adoption, actor);
                flash.addFlashAttribute("notice", "ranking.notice.adopted");
                return "redirect:/years/" + seat.blocYear() + "/ranking";
            } catch (RefusedException e) {
                Refusals.show(e, errors, response);
            }
        } else {
            response.setStatus(422);
        }
        return adoptPage(seat, rankings.current(seat.blocYear()), model);
    }

    @GetMapping("/years/{year}/ranking/publish")
    String publish(Seat seat, Model model) {
        model.addAttribute("form", new PublishForm("ALL", "yes"));
        model.addAttribute("page", pages.page(rankings.current(seat.blocYear()), seat, null));
        return "ranking/publish";
    }

    @PostMapping("/years/{year}/ranking/publish")
    String publish(
            Seat seat,
            Actor actor,
            @ModelAttribute("form") PublishForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var depth = form.depthOr(errors);
        if (!errors.hasErrors()) {
            try {
                rankings.publish(seat.blocYear(), depth, form.pointsShown(), actor);
                flash.addFlashAttribute("notice", "ranking.notice.published");
                return "redirect:/years/" + seat.blocYear() + "/ranking";
            } catch (RefusedException e) {
                Refusals.show(e, errors, response);
            }
        } else {
            response.setStatus(422);
        }
        model.addAttribute("page", pages.page(rankings.current(seat.blocYear()), seat, null));
        return "ranking/publish";
    }

    private String adoptPage(Seat seat, Ranking ranking, Model model) {
        model.addAttribute("page", pages.page(ranking, seat, null));
        return "ranking/adopt";
    }
}
