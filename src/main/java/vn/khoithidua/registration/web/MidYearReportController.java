package vn.khoithidua.registration.web;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.registration.MidYearFlow;
import vn.khoithidua.registration.MidYearPage;
import vn.khoithidua.registration.MidYearReviews;
import vn.khoithidua.registration.RegistrationFlow;
import vn.khoithidua.year.Seat;

/** One member's mid-year report and its form. */
@Controller
@RequestMapping("/years/{year}/mid-year/{line}")
@RequiredArgsConstructor
class MidYearReportController {

    private static final List<Role> MEMBERS = List.of(Role.AGENCY_OFFICER, Role.AGENCY_LEADER);

    private final MidYearReviews reviews;
    private final MidYearFlow flow;

    @GetMapping
    String show(Seat seat, @PathVariable RosterLineId line, Model model) {
        return page(seat, line, "", model);
    }

    /**
     * The page of one report.
     *
     * @param reason of a return, as typed
     */
    String page(Seat seat, RosterLineId line, String reason, Model model) {
        MidYearPage page = reviews.page(seat, line);
        boolean own = seat.owns(line) && seat.isAny(MEMBERS);
        boolean begun = page.report().revision() > 0;
        model.addAttribute("page", page);
        model.addAttribute("edits", own && page.takes());
        model.addAttribute("handsIn", own && page.takes() && begun && seat.is(Role.AGENCY_LEADER));
        model.addAttribute(
                "returns",
                !page.closed()
                        && page.report().isHandedIn()
                        && seat.isAny(RegistrationFlow.KEEPERS));
        model.addAttribute("reason", reason);
        model.addAttribute("base", path(seat, line));
        return "registration/report";
    }

    @GetMapping("/edit")
    String form(Seat seat, @PathVariable RosterLineId line, Model model) {
        MidYearPage page = own(seat, line);
        if (!page.takes()) {
            throw Refusal.locked("midYear.refusal.locked").asException();
        }
        return form(seat, page, MidYearForm.of(page), null, model);
    }

    @PostMapping
    ModelAndView save(
            Seat seat,
            @PathVariable RosterLineId line,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes after) {
        MidYearPage page = own(seat, line);
        MidYearForm form = MidYearForm.typed(page, fields);
        Refusal refusal = null;
        if (form.wrong(page).isEmpty()) {
            try {
                flow.save(seat, line, form.toCommand());
                after.addFlashAttribute("notice", "midYear.notice.saved");
                return new ModelAndView("redirect:" + path(seat, line));
            } catch (RefusedException e) {
                refusal = e.refusal();
                page = own(seat, line);
                model.addAttribute("revision", page.report().revision());
            }
        }
        int status = refusal == null ? 422 : refusal.kind().status();
        return new ModelAndView(
                form(seat, page, form, refusal, model), model.asMap(), HttpStatus.valueOf(status));
    }

    private MidYearPage own(Seat seat, RosterLineId line) {
        if (!seat.owns(line)) {
            throw Refusal.notFound().asException();
        }
        return reviews.page(seat, line);
    }

    private static String form(
            Seat seat, MidYearPage page, MidYearForm form, @Nullable Refusal refusal, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        model.addAttribute("refusal", refusal);
        model.addAttribute("wrong", form.wrong(page));
        model.addAttribute(
                "stale", refusal != null && refusal.key().equals("midYear.refusal.stale"));
        model.addAttribute("words", List.of("REACHED", "ON_TRACK", "AT_RISK", "BEHIND"));
        model.addAttribute("base", path(seat, page.member().line()));
        return "registration/report-edit";
    }

    private static String path(Seat seat, RosterLineId line) {
        return "/years/" + seat.blocYear() + "/mid-year/" + line;
    }
}
