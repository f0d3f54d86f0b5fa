package vn.khoithidua.award.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.award.Nomination;
import vn.khoithidua.award.NominationClocks;
import vn.khoithidua.award.NominationId;
import vn.khoithidua.award.NominationPaper;
import vn.khoithidua.award.NominationPapers;
import vn.khoithidua.award.Nominations;
import vn.khoithidua.award.domain.AwardFact;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.paper.PaperLinks;
import vn.khoithidua.year.Seat;

/** The way of one nomination. */
@Controller
@RequiredArgsConstructor
class NominationController {

    private final Nominations nominations;
    private final NominationPapers papers;
    private final NominationClocks clocks;
    private final PaperLinks links;

    @GetMapping("/years/{year}/awards/{nomination}")
    String show(Seat seat, @PathVariable NominationId nomination, Model model) {
        model.addAttribute("form", FactForm.EMPTY);
        return page(seat, nomination, model);
    }

    @PostMapping("/years/{year}/awards/{nomination}")
    String record(
            Seat seat,
            Actor actor,
            @PathVariable NominationId nomination,
            @ModelAttribute("form") FactForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        AwardFact fact = form.toCommand(errors);
        if (fact != null) {
            try {
                nominations.record(seat.blocYear(), nomination, fact, actor);
                flash.addFlashAttribute("notice", "award.notice.recorded");
                return "redirect:/years/" + seat.blocYear() + "/awards/" + nomination;
            } catch (RefusedException e) {
                FormDates.show(e, errors, response);
            }
        } else {
            response.setStatus(422);
        }
        return page(seat, nomination, model);
    }

    @PostMapping("/years/{year}/awards/{nomination}/papers")
    String provide(
            Seat seat,
            Actor actor,
            @PathVariable NominationId nomination,
            @RequestParam(defaultValue = "0") int order,
            @RequestParam(defaultValue = "") String documentNo,
            RedirectAttributes flash) {
        visible(seat, nomination);
        papers.provide(seat.blocYear(), nomination, order, documentNo, actor);
        flash.addFlashAttribute("notice", "award.notice.recorded");
        return "redirect:/years/" + seat.blocYear() + "/awards/" + nomination;
    }

    /** The nomination, if the person may see it; members see their own only. */
    private Nomination visible(Seat seat, NominationId id) {
        Nomination nomination = nominations.get(seat.blocYear(), id);
        if (!AwardReaders.sees(seat, nomination.line())) {
            throw Refusal.notFound().asException();
        }
        return nomination;
    }

    private static List<String> numbers(Nomination nomination, List<NominationPaper> dossier) {
        return Stream.concat(
                        nomination.facts().stream().map(one -> one.fact().documentNo()),
                        dossier.stream().map(NominationPaper::documentNo))
                .filter(Objects::nonNull)
                .toList();
    }

    private String page(Seat seat, NominationId id, Model model) {
        Nomination nomination = visible(seat, id);
        List<NominationPaper> dossier = papers.of(id);
        model.addAttribute("papers", dossier);
        model.addAttribute("linked", links.of(seat, numbers(nomination, dossier)));
        model.addAttribute("mayProvide", AwardReaders.mayProvide(seat));
        model.addAttribute("nomination", nomination);
        model.addAttribute("clocks", clocks.of(nomination));
        model.addAttribute("opensRegister", AwardReaders.opensRegister(seat, nomination.line()));
        model.addAttribute("steps", nominations.next(nomination));
        model.addAttribute("mayRecord", AwardReaders.mayRecord(seat));
        return "award/nomination";
    }
}
