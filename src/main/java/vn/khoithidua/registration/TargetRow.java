package vn.khoithidua.registration;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.TargetText;

/**
 * A criterion for which targets are registered.
 *
 * @param before what the member had undertaken for it the year before, or null
 */
public record TargetRow(Criterion criterion, Assignment assignment, @Nullable Assignment before) {

    /** Whether the member has a target of its own. */
    public boolean isRegistered() {
        return assignment.target() != null;
    }

    /** The target as it is written on papers; empty where there is none. */
    public String text() {
        return TargetText.of(assignment, criterion.unit());
    }

    /** How the criterion is scored, in the words of the tables. */
    public String rule() {
        return Notation.print(criterion.scoring());
    }

    /** The target of the year before; empty where there was none. */
    public String textBefore() {
        return before == null ? "" : TargetText.of(before, criterion.unit());
    }

    /** Whether targets are registered for a criterion. */
    static boolean isAsked(Criterion criterion, Assignment assignment) {
        return criterion.target()
                || assignment.target() != null
                || criterion.scoring().comparesWithTarget();
    }
}
