package vn.khoithidua.criteria.domain;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a row of one table stands to a row of another; at least one of them is there.
 *
 * @param before null if it was added
 * @param after null if it was removed
 */
public record RowChange(@Nullable TableRow before, @Nullable TableRow after) {

    /** What can differ between two rows that are the same. */
    public enum Aspect {
        LEVEL,
        CODE,
        TITLE,
        MAX,
        UNIT,
        SCORER,
        EVIDENCE,
        TARGET,
        TRIAL,
        RULES
    }

    /** What became of a row. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }

    /** What became of it. */
    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        if (after == null) {
            return Kind.REMOVED;
        }
        return aspects().isEmpty() ? Kind.SAME : Kind.CHANGED;
    }

    /** What differs; empty for a row that is only in one of them. */
    public Set<Aspect> aspects() {
        Set<Aspect> found = EnumSet.noneOf(Aspect.class);
        if (before == null || after == null) {
            return found;
        }
        note(found, Aspect.LEVEL, before.level(), after.level());
        note(found, Aspect.CODE, before.code(), after.code());
        note(found, Aspect.TITLE, before.title(), after.title());
        note(found, Aspect.MAX, max(before), max(after));
        note(found, Aspect.UNIT, before.unit(), after.unit());
        note(found, Aspect.SCORER, before.scorer(), after.scorer());
        note(found, Aspect.EVIDENCE, before.evidenceRequired(), after.evidenceRequired());
        note(found, Aspect.TARGET, before.target(), after.target());
        note(found, Aspect.TRIAL, before.trial(), after.trial());
        note(found, Aspect.RULES, before.scoring(), after.scoring());
        return found;
    }

    private static void note(
            Set<Aspect> found, Aspect aspect, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            found.add(aspect);
        }
    }

    private static @Nullable Object max(TableRow row) {
        return Exact.plainOrNull(row.max());
    }
}
