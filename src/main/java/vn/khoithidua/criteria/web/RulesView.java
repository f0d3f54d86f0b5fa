package vn.khoithidua.criteria.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.NotationLines;
import vn.khoithidua.criteria.domain.Phrase;
import vn.khoithidua.criteria.domain.Scoring;
import vn.khoithidua.criteria.domain.SpokenRules;

/**
 * The rules of a criterion: as notation, and line by line in plain words.
 *
 * @param text the notation, in its one form if it can be read, else as typed
 * @param problems why it cannot be read
 */
record RulesView(String text, List<RuleLineView> lines, List<String> problems) {

    static RulesView of(String typed, Words words) {
        NotationLines typedLines = NotationLines.of(typed);
        Notation notation = Notation.parse(typedLines.text());
        Scoring scoring = notation.scoring();
        if (scoring != null) {
            String printed = Notation.print(scoring);
            return new RulesView(
                    printed,
                    lines(NotationLines.of(printed), SpokenRules.lines(scoring), words),
                    List.of());
        }
        List<String> problems =
                typedLines.lines().isEmpty()
                        ? List.of()
                        : notation.problems().stream().map(words::of).toList();
        return new RulesView(typed, lines(typedLines, List.of(), words), problems);
    }

    /** The heads of groups that take one more rule: name by line. */
    Map<String, String> heads() {
        Map<String, String> heads = new LinkedHashMap<>();
        lines.stream()
                .filter(RuleLineView::head)
                .forEach(line -> heads.put(String.valueOf(line.number()), line.text()));
        return heads;
    }

    private static List<RuleLineView> lines(NotationLines lines, List<Phrase> said, Words words) {
        List<RuleLineView> views = new ArrayList<>();
        for (int n = 1; n <= lines.lines().size(); n++) {
            views.add(
                    new RuleLineView(
                            n,
                            lines.lines().get(n - 1),
                            said.isEmpty() ? "" : words.of(said.get(n - 1)),
                            lines.inGroup(n),
                            lines.head(n)));
        }
        return views;
    }
}
