package vn.khoithidua.criteria.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.criteria.domain.TypedTarget;

/**
 * What a member undertakes for one criterion, as typed.
 *
 * @param assigned empty if the criterion is not assigned
 * @param kind empty for no own target
 * @param value number, percentage, day, title or words
 * @param part of a nested percentage: how much of it
 * @param partName of a nested percentage: what the part is
 * @param wrong whether it could not be read
 */
record TargetLine(
        String key,
        String code,
        String title,
        @Nullable String unit,
        String assigned,
        String kind,
        String value,
        String part,
        String partName,
        boolean wrong) {

    static final List<String> KINDS = TypedTarget.KINDS;

    static TargetLine of(Criterion criterion, Assignment assignment) {
        return line(criterion, assignment.assigned(), TypedTarget.of(assignment.target()));
    }

    /** The line of a form; fields are named by what they are and the criterion's key. */
    static TargetLine typed(Criterion criterion, Map<String, String> fields) {
        String key = ":" + criterion.key();
        return line(
                criterion,
                fields.containsKey("assigned" + key),
                new TypedTarget(
                        fields.getOrDefault("kind" + key, ""),
                        fields.getOrDefault("value" + key, ""),
                        fields.getOrDefault("part" + key, ""),
                        fields.getOrDefault("partName" + key, "")));
    }

    private static TargetLine line(Criterion criterion, boolean assigned, TypedTarget typed) {
        return new TargetLine(
                criterion.key().value(),
                criterion.code(),
                criterion.title(),
                criterion.unit(),
                assigned ? "true" : "",
                typed.kind(),
                typed.value(),
                typed.part(),
                typed.partName(),
                assigned && !typed.isNone() && typed.read() == null);
    }

    /** The assignment, or null if it cannot be read. */
    @Nullable Assignment assignment() {
        if (assigned.isEmpty()) {
            return Assignment.NONE;
        }
        TypedTarget typed = new TypedTarget(kind, value, part, partName);
        if (typed.isNone()) {
            return Assignment.PLAIN;
        }
        TargetValue target = typed.read();
        return target == null ? null : new Assignment(true, target);
    }
}
