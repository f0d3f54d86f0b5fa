package vn.khoithidua.registration.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.TypedTarget;
import vn.khoithidua.registration.AwardName;
import vn.khoithidua.registration.RegistrationDraft;
import vn.khoithidua.registration.RegistrationPage;
import vn.khoithidua.registration.TargetRow;

/**
 * A registration as typed.
 *
 * @param targets by the criterion's key
 * @param awards codes that were ticked
 */
record RegistrationForm(
        Map<String, TypedTarget> targets,
        List<String> awards,
        String words,
        String revision,
        String reason) {

    static RegistrationForm of(RegistrationPage page) {
        Map<String, TypedTarget> targets = new LinkedHashMap<>();
        for (TargetRow row : page.rows()) {
            targets.put(row.criterion().key().value(), TypedTarget.of(row.assignment().target()));
        }
        return new RegistrationForm(
                targets,
                page.registration().awards().stream().map(AwardName::code).toList(),
                page.registration().words(),
                String.valueOf(page.registration().revision()),
                "");
    }

    /** Fields are named by what they are and the criterion's key. */
    static RegistrationForm typed(RegistrationPage page, MultiValueMap<String, String> fields) {
        Map<String, TypedTarget> targets = new LinkedHashMap<>();
        for (TargetRow row : page.rows()) {
            String key = row.criterion().key().value();
            if (row.assignment().assigned()) {
                targets.put(
                        key,
                        new TypedTarget(
                                field(fields, "kind:" + key),
                                field(fields, "value:" + key),
                                field(fields, "part:" + key),
                                field(fields, "partName:" + key)));
            }
        }
        return new RegistrationForm(
                targets,
                fields.getOrDefault("awards", List.of()),
                field(fields, "words"),
                field(fields, "revision"),
                field(fields, "reason"));
    }

    private static String field(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    /** What was typed for a criterion. */
    public TypedTarget target(CriterionKey key) {
        return targets.getOrDefault(key.value(), TypedTarget.NONE);
    }

    /** Whether what was typed for a criterion cannot be read. */
    public boolean wrong(CriterionKey key) {
        TypedTarget typed = target(key);
        return !typed.isNone() && typed.read() == null;
    }

    /** The criteria whose target cannot be read. */
    List<TargetRow> wrong(RegistrationPage page) {
        List<TargetRow> wrong = new ArrayList<>();
        for (TargetRow row : page.rows()) {
            if (wrong(row.criterion().key())) {
                wrong.add(row);
            }
        }
        return wrong;
    }

    RegistrationDraft toCommand() {
        Map<CriterionKey, Assignment> values = new LinkedHashMap<>();
        targets.forEach(
                (key, typed) ->
                        values.put(CriterionKey.of(key), new Assignment(true, typed.read())));
        return new RegistrationDraft(values, awards, words, seen(), reason);
    }

    private long seen() {
        try {
            return Long.parseLong(revision);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
