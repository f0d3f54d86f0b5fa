package vn.khoithidua.leadership.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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

/** Who stands in for whom, named with documents and days. */
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
            return SubstitutionPages.back(seat, "substitution", flash);
        } catch (RefusedException e) {
            SubstitutionPages.refuse(e, errors, response);
            return page(seat, model);
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
}
