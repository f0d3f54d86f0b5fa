package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A node of the table as a flat row: the form in which tables are stored, imported and edited.
 *
 * @param level depth from 1
 * @param trial whether it is scored on trial and not counted; only for criteria
 * @param scoring null for groups, and only for them
 */
public record TableRow(
        int level,
        CriterionKey key,
        String code,
        String title,
        String shortTitle,
        @Nullable BigDecimal max,
        @Nullable String unit,
        Scorer scorer,
        boolean evidenceRequired,
        boolean target,
        boolean trial,
        @Nullable Scoring scoring) {

    /** Whether this row is a group. */
    public boolean group() {
        return scoring == null;
    }

    /** The same row at another depth. */
    public TableRow atLevel(int other) {
        return new TableRow(
                other,
                key,
                code,
                title,
                shortTitle,
                max,
                unit,
                scorer,
                evidenceRequired,
                target,
                trial,
                scoring);
    }

    /** The same row under another key. */
    public TableRow withKey(CriterionKey other) {
        return new TableRow(
                level,
                other,
                code,
                title,
                shortTitle,
                max,
                unit,
                scorer,
                evidenceRequired,
                target,
                trial,
                scoring);
    }

    /** The same criterion verified by somebody else. */
    public TableRow scoredBy(Scorer other) {
        return new TableRow(
                level,
                key,
                code,
                title,
                shortTitle,
                max,
                unit,
                other,
                evidenceRequired,
                target,
                trial,
                scoring);
    }
}
