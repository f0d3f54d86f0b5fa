package vn.khoithidua.year.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.Grants;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.ruleset.RuleEntry;
import vn.khoithidua.ruleset.RuleSets;
import vn.khoithidua.ruleset.domain.RuleKind;
import vn.khoithidua.ruleset.domain.RuleValue;

/** The rules of an authority on a day, and the history of each. */
@Controller
@RequiredArgsConstructor
class RuleController {

    private static final String LIST = "/council/rules";

    private final RuleSets rules;
    private final RuleLines lines;
    private final RuleWords words;
    private final CouncilScope scopes;
    private final TimeSource time;

    @GetMapping(LIST)
    String list(
            Grants grants,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String on,
            Model model) {
        CouncilScope.Scope scope = scopes.of(grants, authority);
        LocalDate asked = FormReader.day(on.strip());
        LocalDate day = asked == null ? time.today() : asked;
        model.addAttribute("scope", scope);
        model.addAttribute("day", day);
        model.addAttribute(
                "groups", lines.grouped(rules.valuesOn(scope.id(), day).byKey().values()));
        return "year/rules";
    }

    @GetMapping(LIST + "/edit")
    String form(
            Grants grants,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String authority,
            Model model) {
        AuthorityId id = scopes.of(grants, authority).id();
        scopes.requireWriter(grants, id);
        List<RuleValue> history = history(id, key);
        RuleForm form = new RuleForm("", key, words.typed(history.getFirst()), "", "");
        model.addAttribute("form", form);
        return page(id, form, history, model);
    }

    @PostMapping(LIST + "/edit")
    String enter(
            Grants grants,
            @ModelAttribute("form") RuleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        AuthorityId id = scopes.of(grants, form.authority()).id();
        scopes.requireWriter(grants, id);
        List<RuleValue> history = history(id, form.key());
        RuleEntry entry = form.toCommand(errors);
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    rules.enter(id, entry, grants.actor());
                    flash.addFlashAttribute("notice", "year.notice.saved");
                    return "redirect:" + LIST + "?authority=" + id;
                },
                () -> page(id, form, history, model));
    }

    private List<RuleValue> history(AuthorityId authority, String key) {
        List<RuleValue> history = rules.history(authority, key);
        if (history.isEmpty()) {
            throw Refusal.notFound().asException();
        }
        return history;
    }

    private String page(
            AuthorityId authority, RuleForm form, List<RuleValue> history, Model model) {
        Map<String, String> choices = words.choices(RuleKind.of(form.key()));
        FormPage page =
                FormPage.of(
                        "year.rule.edit",
                        words.name(form.key()),
                        "rules",
                        LIST + "/edit?authority=" + authority + "&key=" + form.key(),
                        LIST + "?authority=" + authority);
        page =
                choices.isEmpty()
                        ? page.text("value", "year.rule.value", form.value(), false)
                                .note(words.hint(form.key()))
                        : page.select("value", "year.rule.value", form.value(), false, choices);
        model.addAttribute(
                "page",
                page.date("from", "year.field.from", form.from())
                        .text("legalBasis", "year.field.legalBasis", form.legalBasis(), true));
        model.addAttribute("history", lines.of(history));
        return "year/form";
    }
}
