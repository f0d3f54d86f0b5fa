package vn.khoithidua.pact.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.pact.DigitalSigning;
import vn.khoithidua.pact.Pact;
import vn.khoithidua.pact.PactId;
import vn.khoithidua.pact.PactSignature;
import vn.khoithidua.pact.Pacts;
import vn.khoithidua.pact.PaperLending;
import vn.khoithidua.pact.SignatureDraft;
import vn.khoithidua.pact.SigningBoard;
import vn.khoithidua.pact.domain.SignerCapacity;
import vn.khoithidua.year.Seat;

/**
 * An agency signs with its token: takes the file, signs it outside, sends it back. The leader or an
 * officer of the agency does it; whose signature it is, the certificate says.
 */
@Controller
@RequestMapping("/years/{year}/pact/{pact}/digital")
@RequiredArgsConstructor
class DigitalSigningController {

    private final Pacts pacts;
    private final DigitalSigning signing;
    private final PaperLending lending;

    @GetMapping
    String form(
            Seat seat,
            Grants person,
            @PathVariable PactId pact,
            @RequestParam(required = false) @Nullable RosterLineId line,
            Model model) {
        Pact version = pacts.pact(seat.blocYear(), pact);
        SigningBoard.Place place = place(version, line, person);
        if (!version.isFrozen() || place.hasSigned()) {
            return "redirect:" + path(seat, pact);
        }
        model.addAttribute("form", DigitalForm.of(place));
        return page(seat, version, place, model);
    }

    @PostMapping("/take")
    String take(
            Seat seat,
            Grants person,
            @PathVariable PactId pact,
            @RequestParam(required = false) @Nullable RosterLineId line,
            RedirectAttributes redirect) {
        Pact version = pacts.pact(seat.blocYear(), pact);
        SigningBoard.Place place = place(version, line, person);
        lending.take(seat.blocYear(), pact, place.line(), person.actor());
        redirect.addFlashAttribute("notice", "pact.digital.given");
        return "redirect:" + path(seat, pact) + "/digital?line=" + place.line();
    }

    @PostMapping
    String submit(
            Seat seat,
            Grants person,
            @PathVariable PactId pact,
            @ModelAttribute("form") DigitalForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        Pact version = pacts.pact(seat.blocYear(), pact);
        SigningBoard.Place place = place(version, form.lineId(), person);
        SignatureDraft who = form.toCommand(errors);
        if (file == null || file.isEmpty()) {
            errors.reject("pact.digital.file.missing");
        }
        int status = 422;
        if (who != null && file != null && !errors.hasErrors()) {
            try {
                PactSignature done =
                        signing.submit(seat.blocYear(), pact, who, file.getBytes(), person.actor());
                redirect.addFlashAttribute("notice", "pact.digital.done");
                redirect.addFlashAttribute(
                        "noticeArgs", new Object[] {place.name(), done.receipt()});
                return "redirect:" + path(seat, pact);
            } catch (RefusedException e) {
                errors.reject(e.refusal().key(), e.refusal().args().toArray(), null);
                status = e.refusal().kind().status();
            }
        }
        response.setStatus(status);
        return page(seat, version, place, model);
    }

    @PostMapping("/take-back")
    String takeBack(
            Seat seat, Actor actor, @PathVariable PactId pact, RedirectAttributes redirect) {
        lending.takeBack(seat.blocYear(), pact, actor);
        redirect.addFlashAttribute("notice", "pact.digital.back");
        return "redirect:" + path(seat, pact);
    }

    /** A place of an agency that the person works for; a foreign one answers like an absent one. */
    private SigningBoard.Place place(Pact version, @Nullable RosterLineId line, Grants person) {
        Set<OrganizationId> own = person.organizations(Role.AGENCY_LEADER, Role.AGENCY_OFFICER);
        return pacts.board(version.id()).places().stream()
                .filter(place -> place.line().equals(line))
                .filter(place -> own.contains(place.organization()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    private String page(Seat seat, Pact version, SigningBoard.Place place, Model model) {
        model.addAttribute("seat", seat);
        model.addAttribute("pact", version);
        model.addAttribute("place", place);
        model.addAttribute("capacities", Arrays.asList(SignerCapacity.values()));
        model.addAttribute("desk", lending.desk(seat.blocYear(), version.id(), place.line()));
        return "pact/digital";
    }

    private static String path(Seat seat, PactId pact) {
        return "/years/" + seat.blocYear() + "/pact/" + pact;
    }
}
