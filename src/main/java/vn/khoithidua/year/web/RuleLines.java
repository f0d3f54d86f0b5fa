package vn.khoithidua.year.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.ruleset.domain.RuleValue;

/** Rules as lines of a table, by what they are about. */
@Component
@RequiredArgsConstructor
class RuleLines {

    /** What the first word of a key belongs to, in the order of the page. */
    private static final Map<String, String> GROUPS = groups();

    private final RuleWords words;

    List<RuleLine> of(List<RuleValue> values) {
        return values.stream().map(this::line).toList();
    }

    /** Lines under the code of their group, both in order. */
    Map<String, List<RuleLine>> grouped(Collection<RuleValue> values) {
        Map<String, List<RuleLine>> groups = new LinkedHashMap<>();
        GROUPS.values().forEach(group -> groups.put(group, new ArrayList<>()));
        Map<String, RuleValue> byKey = new TreeMap<>();
        values.forEach(value -> byKey.put(value.key(), value));
        for (RuleValue value : byKey.values()) {
            String first = value.key().substring(0, value.key().indexOf('.'));
            groups.computeIfAbsent(GROUPS.getOrDefault(first, "other"), any -> new ArrayList<>())
                    .add(line(value));
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private RuleLine line(RuleValue value) {
        return new RuleLine(
                value.key(),
                words.name(value.key()),
                words.value(value),
                value.authority() == null,
                value.days(),
                value.legalBasis(),
                value.enteredBy());
    }

    private static Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        groups.put("council", "council");
        groups.put("bloc", "bloc");
        groups.put("pact", "bloc");
        groups.put("leadership", "leadership");
        groups.put("score", "score");
        groups.put("penalty", "score");
        groups.put("fairness", "fairness");
        groups.put("evidence", "score");
        groups.put("objection", "score");
        groups.put("midyear", "midyear");
        groups.put("quota", "quota");
        groups.put("award", "award");
        groups.put("deadline", "deadline");
        groups.put("appraisal", "appraisal");
        groups.put("return", "appraisal");
        groups.put("publication", "appraisal");
        groups.put("clarification", "score");
        groups.put("window", "window");
        groups.put("notice", "notice");
        return groups;
    }
}
