package vn.khoithidua.leadership.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.leadership.Substitution;
import vn.khoithidua.leadership.SubstitutionEnds;
import vn.khoithidua.leadership.Substitutions;
import vn.khoithidua.year.Seat;

/** Ends a substitution before its time, or takes it back, with a reason. */
@Controller
@RequiredArgsConstructor
class SubstitutionEndController {

    private static final String PATH = "/years/{year}/substitutions/{substitution}";

    private final Substitutions substitutions;
    private final SubstitutionEnds ends;
    private final SubstitutionPages pages;
    private final TimeSource time;

    @GetMapping(PATH + "/end")
    String endForm(Seat seat, @PathVariable UUID substitution, Model model) {
        model.addAttribute("form", SubstitutionForm.on(time.today(), ""));
        return page(seat, substitution, false, model);
    }

    @PostMapping(PATH + "/end")
    String end(
            Seat seat,
            @PathVariable UUID substitution,
            @ModelAttribute("form") SubstitutionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        String page = page(seat, substitution, false, model);
        LocalDate last = form.end(errors);
        if (last == null) {
            response.setStatus(422);
            return page;
        }
        try {
            ends.end(seat.year(), substitution, last, reason(form), seat.actor());
            return SubstitutionPages.back(seat, "substitutionEnded", flash);
        } catch (RefusedException e) {
            SubstitutionPages.refuse(e, errors, response);
            return page;
        }
    }

    @GetMapping(PATH + "/withdraw")
    String withdrawForm(Seat seat, @PathVariable UUID substitution, Model model) {
        model.addAttribute("form", SubstitutionForm.on(time.today(), ""));
        return page(seat, substitution, true, model);
    }

    @PostMapping(PATH + "/withdraw")
    String withdraw(
            Seat seat,
            @PathVariable UUID substitution,
            @ModelAttribute("form") SubstitutionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        String page = page(seat, substitution, true, model);
        try {
            ends.withdraw(seat.year(), substitution, reason(form), seat.actor());
            return SubstitutionPages.back(seat, "substitutionWithdrawn", flash);
        } catch (RefusedException e) {
            SubstitutionPages.refuse(e, errors, response);
            return page;
        }
    }

    private static String reason(SubstitutionForm form) {
        return requireNonNullElse(form.reason(), "");
    }

    private String page(Seat seat, UUID id, boolean withdraws, Model model) {
        Substitution found = substitutions.find(seat.year(), id);
        pages.requireAgency(seat, found.organization());
        model.addAttribute("seat", seat);
        model.addAttribute("one", found);
        model.addAttribute("withdraws", withdraws);
        return "leadership/substitute-end";
    }
}
