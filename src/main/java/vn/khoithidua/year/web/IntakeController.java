package vn.khoithidua.year.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.organization.Authorities;
import vn.khoithidua.organization.AuthorityName;
import vn.khoithidua.year.IntakeKind;
import vn.khoithidua.year.Intakes;

/**
 * Takes agencies and rosters (the council's secretary) and accounts (the admin) in from a
 * spreadsheet: send, look, take in.
 */
@Controller
@RequiredArgsConstructor
class IntakeController {

    static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Intakes intakes;
    private final CouncilScope scopes;
    private final Authorities authorities;
    private final TimeSource time;

    /** The page to send a file. */
    record Start(
            List<AuthorityName> authorities,
            List<IntakeKind> kinds,
            String authority,
            @Nullable Refusal refusal) {}

    @GetMapping("/imports")
    String start(Grants grants, @RequestParam(defaultValue = "") String authority, Model model) {
        if (!authority.isEmpty()) {
            target(grants, authority);
        }
        return page(grants, authority, null, model);
    }

    @GetMapping("/imports/template")
    ResponseEntity<byte[]> template(@RequestParam IntakeKind kind) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        "import-" + kind.name().toLowerCase(Locale.ROOT) + ".xlsx")
                                .build()
                                .toString())
                .body(intakes.template(kind));
    }

    @PostMapping("/imports")
    String send(
            Grants grants,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response) {
        AuthorityId target = target(grants, authority);
        try {
            IntakeKind wanted =
                    kinds(grants).stream()
                            .filter(one -> one.name().equals(kind))
                            .findFirst()
                            .orElseThrow(() -> Refusal.invalid("year.import.kind").asException());
            if (file == null || file.isEmpty()) {
                throw Refusal.invalid("year.import.file").asException();
            }
            UUID id = intakes.send(target, wanted, file.getBytes(), grants.actor());
            return "redirect:/imports/" + id;
        } catch (RefusedException e) {
            response.setStatus(e.refusal().kind().status());
            return page(grants, authority, e.refusal(), model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/imports/{intake}")
    String preview(Grants grants, @PathVariable UUID intake, Model model) {
        allowed(grants, intakes.sent(intake, grants.actor()));
        Intakes.Preview preview = intakes.preview(intake, grants.actor());
        model.addAttribute("page", preview);
        model.addAttribute(
                "authority", authorities.nameOn(preview.authority(), time.today()).name());
        return "year/intake";
    }

    @PostMapping("/imports/{intake}")
    String apply(Grants grants, @PathVariable UUID intake, RedirectAttributes flash) {
        allowed(grants, intakes.sent(intake, grants.actor()));
        int rows = intakes.apply(intake, grants.actor());
        flash.addFlashAttribute("notice", "year.import.done");
        flash.addFlashAttribute("noticeArgs", new Object[] {rows});
        return "redirect:/imports/" + intake;
    }

    private String page(Grants grants, String authority, @Nullable Refusal refusal, Model model) {
        List<AuthorityName> choices =
                grants.has(Role.ADMIN)
                        ? authorities.all(time.today())
                        : authorities.named(
                                grants.authorities(Role.COUNCIL_SECRETARY), time.today());
        model.addAttribute("page", new Start(choices, kinds(grants), authority, refusal));
        return "year/imports";
    }

    /** The authority a file is for; refuses one the person may not write. */
    private AuthorityId target(Grants grants, String authority) {
        if (grants.has(Role.ADMIN)) {
            return authorities.all(time.today()).stream()
                    .map(AuthorityName::id)
                    .filter(id -> id.toString().equals(authority))
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound().asException());
        }
        CouncilScope.Scope scope = scopes.of(grants, authority);
        scopes.requireWriter(grants, scope.id());
        return scope.id();
    }

    private void allowed(Grants grants, Intakes.Sent sent) {
        if (!kinds(grants).contains(sent.kind())) {
            throw Refusal.notFound().asException();
        }
        target(grants, sent.authority().toString());
    }

    private static List<IntakeKind> kinds(Grants grants) {
        return grants.has(Role.ADMIN)
                ? List.of(IntakeKind.ACCOUNTS)
                : List.of(IntakeKind.ORGANIZATIONS, IntakeKind.ROSTERS);
    }
}
