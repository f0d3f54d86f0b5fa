package vn.khoithidua.criteria.web;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.RuleFields;
import vn.khoithidua.criteria.domain.RuleShape;

/**
 * What was pressed and typed in the form for one rule.
 *
 * @param act open, put, more, preview, close, or edit:n and delete:n for a line
 */
record ComposeForm(
        String act,
        @Nullable RuleShape kind,
        int line,
        String head,
        int entries,
        RuleFields fields) {

    static ComposeForm of(Map<String, String> params) {
        String act = params.getOrDefault("compose", "");
        String named = params.getOrDefault(act.equals("open") ? "newKind" : "ruleKind", "");
        RuleShape kind =
                Arrays.stream(RuleShape.values())
                        .filter(one -> one.name().equals(named))
                        .findFirst()
                        .orElse(null);
        Map<String, String> values = new TreeMap<>();
        params.forEach(
                (name, value) -> {
                    if (name.startsWith(FieldView.PREFIX)) {
                        values.put(name.substring(FieldView.PREFIX.length()), value);
                    }
                });
        return new ComposeForm(
                act,
                kind,
                number(params.getOrDefault("ruleLine", "")),
                params.getOrDefault("ruleHead", ""),
                Math.clamp(
                        number(params.getOrDefault("ruleEntries", "")), ComposerView.ENTRIES, 40),
                RuleFields.typed(kind == null ? RuleShape.JUDGED : kind, values));
    }

    /** The line that "edit:3" or "delete:3" is about, or 0. */
    int about(String verb) {
        return act.startsWith(verb + ":") ? number(act.substring(verb.length() + 1)) : 0;
    }

    int headLine() {
        return number(head);
    }

    private static int number(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }
}
