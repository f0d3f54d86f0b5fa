package vn.khoithidua.award.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.award.AwardSchemes;
import vn.khoithidua.award.AwardTerms;
import vn.khoithidua.award.KindName;
import vn.khoithidua.award.SchemeEntry;
import vn.khoithidua.award.domain.KindRule;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.TimeSource;

/** The kinds of award of an authority and their rules. */
@Controller
@RequiredArgsConstructor
class SchemeController {

    private static final Role[] READERS = {
        Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.AUDITOR
    };

    private final AwardSchemes schemes;
    private final TimeSource time;

    /** A kind with its rule, as the page lists it. */
    record SchemeLine(KindName name, KindRule rule, String basis) {}

    @GetMapping("/authorities/{authority}/award-scheme")
    String show(
            Grants grants,
            @PathVariable AuthorityId authority,
            @RequestParam(defaultValue = "") String kind,
            Model model) {
        require(grants, authority, READERS);
        AwardTerms terms = schemes.on(authority, time.today());
        SchemeForm form =
                terms.scheme().rules().stream()
                        .filter(rule -> rule.kind().code().equals(kind))
                        .map(rule -> SchemeForm.of(terms.name(kind), rule))
                        .findFirst()
                        .orElse(SchemeForm.EMPTY);
        model.addAttribute("form", form);
        return page(grants, authority, model);
    }

    @PostMapping("/authorities/{authority}/award-scheme")
    String enter(
            Grants grants,
            @PathVariable AuthorityId authority,
            Actor actor,
            @ModelAttribute("form") SchemeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        require(grants, authority, Role.COUNCIL_SECRETARY);
        SchemeEntry entry = new SchemeReader(form, errors).read();
        if (entry != null) {
            try {
                schemes.enter(authority, entry, actor);
                flash.addFlashAttribute("notice", "award.notice.scheme");
                return "redirect:/authorities/" + authority + "/award-scheme";
            } catch (RefusedException e) {
                FormDates.show(e, errors, response);
            }
        } else {
            response.setStatus(422);
        }
        return page(grants, authority, model);
    }

    private String page(Grants grants, AuthorityId authority, Model model) {
        AwardTerms terms = schemes.on(authority, time.today());
        List<SchemeLine> lines =
                terms.scheme().rules().stream()
                        .map(
                                rule ->
                                        new SchemeLine(
                                                terms.name(rule.kind().code()),
                                                rule,
                                                terms.legalBases()
                                                        .getOrDefault(rule.kind().code(), "")))
                        .toList();
        model.addAttribute("lines", lines);
        Map<String, String> kinds = new LinkedHashMap<>();
        terms.kinds().forEach(kind -> kinds.put(kind.code(), kind.name()));
        model.addAttribute("kinds", kinds);
        model.addAttribute("authority", authority.toString());
        model.addAttribute(
                "mayEnter", grants.authorities(Role.COUNCIL_SECRETARY).contains(authority));
        return "award/scheme";
    }

    private static void require(Grants grants, AuthorityId authority, Role... roles) {
        if (!grants.authorities(roles).contains(authority)) {
            throw Refusal.notFound().asException();
        }
    }
}
