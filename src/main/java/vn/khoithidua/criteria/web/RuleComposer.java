package vn.khoithidua.criteria.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.NotationLines;
import vn.khoithidua.criteria.domain.NotationProblem;
import vn.khoithidua.criteria.domain.Phrase;
import vn.khoithidua.criteria.domain.RuleFields;
import vn.khoithidua.criteria.domain.RuleShape;
import vn.khoithidua.criteria.domain.Scoring;
import vn.khoithidua.criteria.domain.SpokenRules;

/** Changes rules by a form for one rule at a time; the notation that comes out is the truth. */
@Component
@RequiredArgsConstructor
class RuleComposer {

    private final Words words;

    /**
     * What comes of a press.
     *
     * @param rules the notation after it
     * @param composer the form that stays or comes open, or null
     */
    record Outcome(String rules, @Nullable ComposerView composer) {}

    Outcome press(String rules, ComposeForm form) {
        NotationLines lines = NotationLines.of(RulesView.of(rules, words).text());
        int edited = form.about("edit");
        int deleted = form.about("delete");
        if (lines.has(edited)) {
            return edit(lines, edited);
        }
        if (lines.has(deleted)) {
            return new Outcome(lines.remove(deleted).text(), null);
        }
        RuleShape kind = form.kind();
        if (kind == null || form.act().equals("close")) {
            return new Outcome(rules, null);
        }
        return switch (form.act()) {
            case "open" -> new Outcome(rules, fresh(kind, "", lines));
            case "put" -> put(rules, lines, form);
            case "more" -> new Outcome(rules, shown(form, lines, form.entries() + 2));
            default -> new Outcome(rules, shown(form, lines, form.entries()));
        };
    }

    private Outcome edit(NotationLines lines, int number) {
        Optional<RuleFields> fields = RuleFields.of(lines.lines().get(number - 1));
        return new Outcome(
                lines.text(),
                fields.map(
                                one ->
                                        preview(
                                                ComposerView.of(
                                                        one,
                                                        number,
                                                        "",
                                                        Map.of(),
                                                        ComposerView.ENTRIES),
                                                one))
                        .orElse(null));
    }

    private Outcome put(String rules, NotationLines lines, ComposeForm form) {
        RuleFields fields = form.fields();
        String line = fields.line();
        if (problem(fields) != null) {
            return new Outcome(rules, shown(form, lines, form.entries()));
        }
        int head = form.headLine();
        NotationLines more;
        if (lines.has(form.line())) {
            more = lines.replace(form.line(), line);
        } else if (lines.has(head) && lines.head(head)) {
            more = lines.addTo(head, line);
        } else if (fields.kind().base() && judged(lines)) {
            more = lines.replace(1, line);
        } else {
            more = lines.add(fields.kind(), line);
        }
        boolean opened = fields.kind() == RuleShape.GROUP && !lines.has(form.line());
        if (opened) {
            String at = String.valueOf(more.lines().indexOf(line) + 1);
            return new Outcome(more.text(), fresh(RuleShape.DEDUCTION, at, more));
        }
        return new Outcome(more.text(), null);
    }

    /** Whether the base is what a criterion has before anybody chose a rule for it. */
    private static boolean judged(NotationLines lines) {
        return lines.has(1)
                && RuleFields.of(lines.lines().getFirst())
                        .filter(one -> one.kind() == RuleShape.JUDGED)
                        .isPresent();
    }

    private ComposerView fresh(RuleShape kind, String head, NotationLines lines) {
        Map<String, String> usual =
                Map.of("how", "EACH", "share", kind == RuleShape.RELATIVE_TO_BEST ? "50" : "");
        RuleFields fields = RuleFields.typed(kind, usual);
        Map<String, String> heads = RulesView.of(lines.text(), words).heads();
        return ComposerView.of(fields, 0, head, heads, ComposerView.ENTRIES);
    }

    private ComposerView shown(ComposeForm form, NotationLines lines, int entries) {
        Map<String, String> heads =
                form.line() > 0 ? Map.of() : RulesView.of(lines.text(), words).heads();
        return preview(
                ComposerView.of(form.fields(), form.line(), form.head(), heads, entries),
                form.fields());
    }

    private ComposerView preview(ComposerView view, RuleFields fields) {
        String line = fields.line();
        String problem = problem(fields);
        if (problem != null) {
            return view.showing(line, "", problem);
        }
        Scoring scoring = Notation.parse(around(fields.kind(), line)).scoring();
        boolean first = fields.kind() == RuleShape.GROUP;
        List<Phrase> said = scoring == null ? List.of() : SpokenRules.lines(scoring);
        String spoken = said.isEmpty() ? "" : words.of(first ? said.getFirst() : said.getLast());
        return view.showing(line, spoken, null);
    }

    /** Why the fields make no rule, or null. */
    private @Nullable String problem(RuleFields fields) {
        if (RuleFields.of(fields.line()).filter(one -> one.kind() == fields.kind()).isPresent()) {
            return null;
        }
        List<NotationProblem> problems =
                Notation.parse(around(fields.kind(), fields.line())).problems();
        return problems.isEmpty()
                ? words.of("criteria.rule.incomplete", List.of())
                : words.of(problems.getFirst().key(), problems.getFirst().args());
    }

    /** A whole notation with the line in it, whatever its kind needs beside it. */
    private static String around(RuleShape kind, String line) {
        if (kind == RuleShape.GROUP) {
            return line + "\n- điểm chuẩn 0";
        }
        return kind.base() ? line : "điểm chuẩn 0\n" + line;
    }
}
