package vn.khoithidua.leadership.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.leadership.ChoiceAnswers;
import vn.khoithidua.leadership.ChoiceEntry;
import vn.khoithidua.leadership.ChoosingRule;
import vn.khoithidua.leadership.ChosenOffice;
import vn.khoithidua.leadership.LeadershipChoices;
import vn.khoithidua.leadership.LeadershipRules;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;

/** Records whom the bloc chose for the next year; the chosen accept or decline. */
@Controller
@RequiredArgsConstructor
class ChoiceController {

    private static final String PATH = "/years/{year}/choice";

    private final LeadershipChoices choices;
    private final ChoiceAnswers answers;
    private final LeadershipRules rules;
    private final Roster roster;
    private final TimeSource time;

    @GetMapping(PATH)
    String form(Seat seat, Model model) {
        LocalDate today = time.today();
        LocalDate first = seat.year().endsOn().plusDays(1);
        model.addAttribute(
                "form",
                ChoiceForm.blank(
                        rules.of(seat.year()).mode(), today, today.isAfter(first) ? today : first));
        return page(seat, model);
    }

    @PostMapping(PATH)
    String record(
            Seat seat,
            @ModelAttribute("form") ChoiceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        ChoiceEntry entry = form.toCommand(errors);
        response.setStatus(422);
        if (entry != null) {
            try {
                choices.record(seat.blocYear(), entry, seat.actor());
                response.setStatus(200);
                flash.addFlashAttribute("notice", "leadership.notice.chosen");
                return back(seat);
            } catch (RefusedException e) {
                Refusal refusal = e.refusal();
                errors.reject(refusal.key(), refusal.args().toArray(), null);
                response.setStatus(refusal.kind().status());
            }
        }
        return page(seat, model);
    }

    @PostMapping(PATH + "/{choice}/accept")
    String accept(Seat seat, @PathVariable UUID choice, RedirectAttributes flash) {
        answers.accept(seat.blocYear(), choice, own(seat, choice), seat.actor());
        flash.addFlashAttribute("notice", "leadership.notice.accepted");
        return back(seat);
    }

    @PostMapping(PATH + "/{choice}/decline")
    String decline(
            Seat seat,
            @PathVariable UUID choice,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        answers.decline(seat.blocYear(), choice, own(seat, choice), reason, seat.actor());
        flash.addFlashAttribute("notice", "leadership.notice.declined");
        return back(seat);
    }

    /** The chosen agency that the person leads; anybody else's choice is an absent page. */
    private OrganizationId own(Seat seat, UUID id) {
        Set<OrganizationId> led =
                roster.all(seat.blocYear(), seat.year().endsOn()).stream()
                        .filter(member -> seat.owns(member.line()))
                        .map(RosterMember::organization)
                        .collect(Collectors.toSet());
        return choices.of(seat.blocYear()).stream()
                .filter(one -> one.id().equals(id))
                .flatMap(one -> one.offices().stream())
                .map(ChosenOffice::organization)
                .filter(led::contains)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    private String page(Seat seat, Model model) {
        BlocYearSummary year = choices.next(seat.year()).orElse(seat.year());
        Map<String, String> agencies = new LinkedHashMap<>();
        roster.all(year.id(), year.startsOn())
                .forEach(one -> agencies.put(one.organization().toString(), one.name()));
        ChoosingRule rule = rules.of(seat.year());
        model.addAttribute("seat", seat);
        model.addAttribute("agencies", agencies);
        model.addAttribute("rule", rule);
        model.addAttribute(
                "nextLabel", choices.next(seat.year()).map(BlocYearSummary::label).orElse(""));
        return "leadership/choice";
    }

    private static String back(Seat seat) {
        return "redirect:/years/" + seat.blocYear() + "/ledger";
    }
}
