package vn.khoithidua.award.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.Role;
import vn.khoithidua.award.Exclusion;
import vn.khoithidua.award.Exclusions;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.Seat;

/** Members that are not considered. */
@Controller
@RequiredArgsConstructor
class ExclusionController {

    private final Exclusions exclusions;
    private final Roster roster;

    /** What the page shows: members by id, and what is recorded. */
    record ExclusionPage(
            String label,
            Map<String, String> members,
            List<Exclusion> entries,
            boolean enter,
            boolean lift) {

        /** The name of a member. */
        public String name(Exclusion one) {
            return members.getOrDefault(one.line().toString(), "");
        }
    }

    @GetMapping("/years/{year}/exclusions")
    String show(Seat seat, Model model) {
        model.addAttribute("form", ExclusionForm.EMPTY);
        return page(seat, model);
    }

    @PostMapping("/years/{year}/exclusions")
    String enter(
            Seat seat,
            Actor actor,
            @ModelAttribute("form") ExclusionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Exclusions.Entry entry = form.toCommand(errors);
        if (entry != null) {
            try {
                exclusions.enter(seat.blocYear(), entry, actor);
                flash.addFlashAttribute("notice", "award.notice.excluded");
                return "redirect:/years/" + seat.blocYear() + "/exclusions";
            } catch (RefusedException e) {
                FormDates.show(e, errors, response);
            }
        } else {
            response.setStatus(422);
        }
        return page(seat, model);
    }

    @PostMapping("/years/{year}/exclusions/{exclusion}/lift")
    String lift(
            Seat seat,
            Actor actor,
            @PathVariable UUID exclusion,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        exclusions.lift(seat.blocYear(), exclusion, reason, actor);
        flash.addFlashAttribute("notice", "award.notice.lifted");
        return "redirect:/years/" + seat.blocYear() + "/exclusions";
    }

    private String page(Seat seat, Model model) {
        Map<String, String> members = new LinkedHashMap<>();
        roster.all(seat.blocYear(), seat.year().endsOn())
                .forEach(one -> members.put(one.line().toString(), one.name()));
        model.addAttribute(
                "page",
                new ExclusionPage(
                        seat.label(),
                        members,
                        exclusions.of(seat.blocYear()),
                        seat.is(Role.COUNCIL_SECRETARY) || seat.is(Role.BLOC_SECRETARY),
                        seat.is(Role.COUNCIL_SECRETARY)));
        return "award/exclusions";
    }
}
