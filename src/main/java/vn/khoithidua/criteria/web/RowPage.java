package vn.khoithidua.criteria.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.RuleShape;

/** Fills the page of a row. */
@Component
@RequiredArgsConstructor
class RowPage {

    private final Words words;

    String show(
            @Nullable CriterionKey key,
            RulesView rules,
            @Nullable ComposerView composer,
            TryView tried,
            Model model) {
        model.addAttribute("key", key == null ? "" : key.value());
        model.addAttribute("rules", rules);
        model.addAttribute("composer", composer);
        model.addAttribute("tried", tried);
        model.addAttribute("scorers", SettingChoices.scorers(words));
        model.addAttribute("kinds", kinds());
        return "criteria/row";
    }

    String show(@Nullable CriterionKey key, RowForm form, TryView tried, Model model) {
        return show(key, RulesView.of(form.rules(), words), null, tried, model);
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        Arrays.stream(RuleShape.values())
                .forEach(
                        kind ->
                                kinds.put(
                                        kind.name(),
                                        words.of(
                                                "criteria.rule.kind."
                                                        + kind.name().toLowerCase(Locale.ROOT),
                                                List.of())));
        return kinds;
    }
}
