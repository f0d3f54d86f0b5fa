package vn.khoithidua.leadership.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.leadership.StandInCapacity;
import vn.khoithidua.leadership.Substitution;
import vn.khoithidua.leadership.SubstitutionEntry;
import vn.khoithidua.leadership.Substitutions;
import vn.khoithidua.paper.PaperLinks;
import vn.khoithidua.year.Seat;

/** Who stands in for whom, named and ended with documents and days. */
@Controller
@RequiredArgsConstructor
class SubstitutionController {

    private static final String PATH = "/years/{year}/substitutions";

    private final Substitutions substitutions;
    private final SubstitutionPages pages;
    private final PaperLinks papers;
    private final TimeSource time;

    @GetMapping(PATH)
    String list(Seat seat, Model model) {
        List<Substitution> all = substitutions.of(seat.year());
        model.addAttribute("all", all);
        model.addAttribute("mine", pages.writes(seat) ? pages.agencies(seat) : Map.of());
        model.addAttribute("today", time.today());
        model.addAttribute(
                "papers", papers.of(seat, all.stream().map(Substitution::paperNo).toList()));
        return "leadership/substitutions";
    }

    @GetMapping(PATH + "/new")
    String form(Seat seat, Model model) {
        Map<String, String> agencies = pages.agencies(seat);
        if (!pages.writes(seat)) {
            throw Refusal.notFound().asException();
        }
        String only = agencies.size() == 1 ? agencies.keySet().iterator().next() : "";
        model.addAttribute("form", SubstitutionForm.on(time.today(), only));
        return page(seat, model);
    }

    @PostMapping(PATH + "/new")
    String name(
            Seat seat,
            @ModelAttribute("form") SubstitutionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        SubstitutionEntry entry = form.toCommand(errors);
        if (entry == null) {
            response.setStatus(422);
            return page(seat, model);
        }
        pages.require(seat, entry);
        try {
            substitutions.name(seat.year(), entry, seat.actor());
            return back(seat, flash);
        } catch (RefusedException e) {
            refuse(e, errors, response);
            return page(seat, model);
        }
    }

    @GetMapping(PATH + "/{substitution}/end")
    String endForm(Seat seat, @PathVariable UUID substitution, Model model) {
        model.addAttribute("form", SubstitutionForm.on(time.today(), ""));
        return endPage(seat, substitution, model);
    }

    @PostMapping(PATH + "/{substitution}/end")
    String end(
            Seat seat,
            @PathVariable UUID substitution,
            @ModelAttribute("form") SubstitutionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        String page = endPage(seat, substitution, model);
        LocalDate last = form.end(errors);
        if (last == null) {
            response.setStatus(422);
            return page;
        }
        try {
            String reason = form.reason() == null ? "" : form.reason();
            substitutions.end(seat.year(), substitution, last, reason, seat.actor());
            return back(seat, flash);
        } catch (RefusedException e) {
            refuse(e, errors, response);
            return page;
        }
    }

    private String page(Seat seat, Model model) {
        model.addAttribute("seat", seat);
        model.addAttribute("agencies", pages.agencies(seat));
        model.addAttribute("people", pages.people(seat));
        model.addAttribute("deputies", pages.deputies(seat));
        model.addAttribute("capacities", StandInCapacity.values());
        return "leadership/substitute";
    }

    private String endPage(Seat seat, UUID id, Model model) {
        Substitution found = substitutions.find(seat.year(), id);
        pages.requireAgency(seat, found.organization());
        model.addAttribute("seat", seat);
        model.addAttribute("one", found);
        return "leadership/substitute-end";
    }

    private static void refuse(
            RefusedException e, BindingResult errors, HttpServletResponse response) {
        Refusal refusal = e.refusal();
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw e;
        }
        errors.reject(refusal.key(), refusal.args().toArray(), null);
        response.setStatus(refusal.kind().status());
    }

    private static String back(Seat seat, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "leadership.notice.substitution");
        return "redirect:/years/" + seat.blocYear() + "/substitutions";
    }
}
