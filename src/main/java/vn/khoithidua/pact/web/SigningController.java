package vn.khoithidua.pact.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.AgencyLeaders;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.pact.Confirmation;
import vn.khoithidua.pact.Pact;
import vn.khoithidua.pact.PactId;
import vn.khoithidua.pact.PactSignature;
import vn.khoithidua.pact.PactSigning;
import vn.khoithidua.pact.Pacts;
import vn.khoithidua.pact.SignatureDraft;
import vn.khoithidua.pact.SigningBoard;
import vn.khoithidua.pact.StandIns;
import vn.khoithidua.pact.domain.SignerCapacity;
import vn.khoithidua.year.Seat;

/**
 * A leader confirms: the page names the paper, its code, for whom and as what, on the same screen
 * as the password.
 */
@Controller
@RequestMapping("/years/{year}/pact/{pact}/sign")
@RequiredArgsConstructor
class SigningController {

    private final Pacts pacts;
    private final PactSigning signing;
    private final StepUp stepUp;
    private final AgencyLeaders leaders;
    private final List<StandIns> standIns;
    private final TimeSource time;

    @GetMapping
    String form(
            Seat seat,
            Grants person,
            @PathVariable PactId pact,
            @RequestParam(required = false) @Nullable RosterLineId line,
            @RequestParam(defaultValue = "") String read,
            HttpSession session,
            Model model) {
        Pact version = pacts.pact(seat.blocYear(), pact);
        SigningBoard.Place place = place(version, line, person);
        if (!version.isFrozen() || place.hasSigned()) {
            return "redirect:" + path(seat, pact);
        }
        String title = leaders.titleOf(person.actor().user());
        StandIns.StandIn standIn = standIn(seat, place);
        String hash = Objects.requireNonNull(version.hash()).value();
        model.addAttribute(
                "form",
                new SignForm(
                        place.line().toString(),
                        hash,
                        (standIn == null ? SignerCapacity.HEAD : standIn.capacity()).name(),
                        title,
                        read,
                        "",
                        ""));
        model.addAttribute("standIn", standIn);
        return page(seat, version, place, session, model);
    }

    @PostMapping
    String sign(
            Seat seat,
            Grants person,
            @PathVariable PactId pact,
            @ModelAttribute("form") SignForm form,
            BindingResult errors,
            HttpSession session,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Pact version = pacts.pact(seat.blocYear(), pact);
        SigningBoard.Place place = place(version, form.lineId(), person);
        PactSignature there = place.signature();
        if (version.isFrozen() && there != null && there.isConfirmed()) {
            return done(place, there, path(seat, pact), redirect);
        }
        SignatureDraft who = form.toCommand(person.actor().name(), errors);
        int status = 422;
        if (who != null) {
            try {
                PactSignature made = signing.confirm(wish(seat, person, pact, form, who, session));
                return done(place, made, path(seat, pact), redirect);
            } catch (RefusedException e) {
                if (e.refusal().kind() == Refusal.Kind.NOT_FOUND) {
                    throw e;
                }
                errors.reject(e.refusal().key(), e.refusal().args().toArray(), null);
                status = e.refusal().kind().status();
            }
        }
        response.setStatus(status);
        return page(seat, version, place, session, model);
    }

    /** Sent again, it is answered with the same receipt: the code that came with it is used up. */
    private static String done(
            SigningBoard.Place place, PactSignature made, String path, RedirectAttributes next) {
        next.addFlashAttribute("notice", "pact.signed.done");
        next.addFlashAttribute("noticeArgs", new Object[] {place.name(), made.receipt()});
        return "redirect:" + path;
    }

    private Confirmation wish(
            Seat seat,
            Grants person,
            PactId pact,
            SignForm form,
            SignatureDraft who,
            HttpSession session) {
        Confirmation.StepUp given =
                stepUp.fresh(session, person.actor())
                        .orElseGet(() -> stepUp.confirm(session, person.actor(), form.proof()));
        return new Confirmation(
                seat.blocYear(),
                pact,
                PactForm.text(form.hash()),
                who,
                person.organizations(Role.AGENCY_LEADER),
                given,
                person.actor());
    }

    private StandIns.@Nullable StandIn standIn(Seat seat, SigningBoard.Place place) {
        for (StandIns all : standIns) {
            Optional<StandIns.StandIn> found =
                    all.of(
                            seat.blocYear(),
                            seat.actor().user(),
                            place.organization(),
                            time.today());
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }

    /** The own place on the roll; a foreign one answers like an absent one. */
    private SigningBoard.Place place(Pact version, @Nullable RosterLineId line, Grants person) {
        return PactPages.own(pacts.board(version.id()), person).stream()
                .filter(place -> place.line().equals(line))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    private String page(
            Seat seat, Pact version, SigningBoard.Place place, HttpSession session, Model model) {
        model.addAttribute("seat", seat);
        model.addAttribute("pact", version);
        model.addAttribute("hash", version.hash());
        model.addAttribute("place", place);
        model.addAttribute("person", seat.actor().name());
        model.addAttribute("capacities", Arrays.asList(SignerCapacity.values()));
        model.addAttribute("now", time.now());
        model.addAttribute("passwordNeeded", stepUp.fresh(session, seat.actor()).isEmpty());
        model.addAttribute("codeNeeded", stepUp.isCodeNeeded(seat.actor()));
        return "pact/sign";
    }

    private static String path(Seat seat, PactId pact) {
        return "/years/" + seat.blocYear() + "/pact/" + pact;
    }
}
