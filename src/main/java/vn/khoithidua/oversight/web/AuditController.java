package vn.khoithidua.oversight.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.khoithidua.access.Grants;
import vn.khoithidua.audit.Trail;

/**
 * The trail of the bloc-years of the own authority for an auditor, and of the installation for the
 * admin, who sees no scores and so no bloc-year.
 */
@Controller
@RequiredArgsConstructor
class AuditController {

    private static final int PAGE_SIZE = 100;

    private final Trail trail;
    private final Sights sights;
    private final EntryWords words;

    @GetMapping("/audit")
    String list(
            @ModelAttribute("asked") TrailForm asked, Grants grants, Locale locale, Model model) {
        Sight all = sights.of(grants);
        Sight sight = all.narrowedTo(Objects.requireNonNull(asked.year()));
        List<Trail.Entry> found =
                trail.entries(sight.chains(), sight.installation(), asked.query(), PAGE_SIZE + 1);
        List<Trail.Entry> page = found.subList(0, Math.min(found.size(), PAGE_SIZE));
        model.addAttribute("entries", words.of(page, all.years(), locale));
        model.addAttribute("export", asked.exported());
        model.addAttribute("next", found.size() > PAGE_SIZE ? asked.after(page.getLast()) : null);
        model.addAttribute("years", names(all));
        Map<String, String> actions = new LinkedHashMap<>();
        trail.actions(all.chains(), all.installation())
                .forEach(code -> actions.put(code, words.action(code, locale)));
        model.addAttribute("actions", actions);
        return "oversight/audit";
    }

    @GetMapping("/audit/check")
    String check(Grants grants, Model model) {
        Sight sight = sights.of(grants);
        Map<String, String> names = names(sight);
        List<BadEntry> bad =
                trail.verify().stream()
                        .filter(sight::covers)
                        .map(entry -> BadEntry.of(entry, names))
                        .toList();
        model.addAttribute("bad", bad);
        model.addAttribute("chains", sight.years().size() + (sight.installation() ? 1 : 0));
        return "oversight/check";
    }

    /** An entry that does not fit its chain. */
    record BadEntry(String place, String seq) {

        static BadEntry of(String entry, Map<String, String> names) {
            int slash = entry.indexOf('/');
            String chain = entry.substring(0, slash);
            return new BadEntry(names.getOrDefault(chain, ""), entry.substring(slash + 1));
        }
    }

    private static Map<String, String> names(Sight sight) {
        Map<String, String> names = new LinkedHashMap<>();
        sight.years().forEach(year -> names.put(year.id().toString(), EntryWords.name(year)));
        return names;
    }
}
