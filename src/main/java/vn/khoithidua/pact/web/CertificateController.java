package vn.khoithidua.pact.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.pact.SignerCertificates;
import vn.khoithidua.pact.SignerEntry;
import vn.khoithidua.signature.TrustAnchor;
import vn.khoithidua.signature.TrustAnchors;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;

/** The secretary registers with which certificates the members sign, before they do. */
@Controller
@RequestMapping("/years/{year}/pact/certificates")
@RequiredArgsConstructor
class CertificateController {

    private final SignerCertificates certificates;
    private final TrustAnchors anchors;
    private final Roster roster;
    private final TimeSource time;

    /** A registered certificate under the name of its agency. */
    record Line(String agency, SignerEntry entry) {}

    /** An issuer that the installation knows. */
    record Anchor(TrustAnchor anchor, boolean ending) {}

    @GetMapping
    String list(Seat seat, Model model) {
        List<RosterMember> members = roster.all(seat.blocYear(), time.today());
        model.addAttribute("seat", seat);
        model.addAttribute("members", members);
        model.addAttribute(
                "lines",
                certificates.all(seat.blocYear()).stream()
                        .filter(SignerEntry::counts)
                        .map(entry -> new Line(name(members, entry.line()), entry))
                        .toList());
        model.addAttribute(
                "anchors",
                anchors.all().stream()
                        .map(anchor -> new Anchor(anchor, anchor.endsSoon(time.now())))
                        .toList());
        return "pact/certificates";
    }

    @PostMapping
    String register(
            Seat seat,
            Actor actor,
            @RequestParam(required = false) @Nullable RosterLineId line,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        try {
            if (line == null || file == null || file.isEmpty()) {
                throw Refusal.invalid("pact.certificate.missing").asException();
            }
            String holder =
                    certificates.register(seat.blocYear(), line, file.getBytes(), actor).holder();
            redirect.addFlashAttribute("notice", "pact.certificate.done");
            redirect.addFlashAttribute("noticeArgs", new Object[] {holder});
            return "redirect:" + path(seat);
        } catch (RefusedException e) {
            if (e.refusal().kind() == Refusal.Kind.NOT_FOUND) {
                throw e;
            }
            response.setStatus(e.refusal().kind().status());
            model.addAttribute("fault", e.refusal());
            model.addAttribute("chosen", line);
            return list(seat, model);
        }
    }

    @PostMapping("/end")
    String end(
            Seat seat,
            Actor actor,
            @RequestParam(defaultValue = "") String certificate,
            RedirectAttributes redirect) {
        certificates.end(seat.blocYear(), id(certificate), actor);
        redirect.addFlashAttribute("notice", "pact.certificate.struck");
        return "redirect:" + path(seat);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.conflict("pact.certificate.gone").asException();
        }
    }

    private static String name(List<RosterMember> members, RosterLineId line) {
        return members.stream()
                .filter(member -> member.line().equals(line))
                .map(RosterMember::name)
                .findFirst()
                .orElse("");
    }

    private static String path(Seat seat) {
        return "/years/" + seat.blocYear() + "/pact/certificates";
    }
}
