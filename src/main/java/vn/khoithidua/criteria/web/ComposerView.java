package vn.khoithidua.criteria.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.RuleFields;
import vn.khoithidua.criteria.domain.RuleShape;

/**
 * The form for one rule, open on the page of its criterion.
 *
 * @param line the line that is edited, 0 for a new one
 * @param head the line of the group it goes into, empty for none
 * @param heads the groups there are: name by line
 * @param entries how many entries its lists show at least
 * @param text the line it writes, {@code said} in plain words, {@code problem} why it is no rule
 */
record ComposerView(
        RuleShape kind,
        int line,
        String head,
        Map<String, String> heads,
        int entries,
        List<FieldRow> rows,
        String text,
        String said,
        @Nullable String problem) {

    static final int ENTRIES = 3;

    static ComposerView of(
            RuleFields fields, int line, String head, Map<String, String> heads, int entries) {
        return new ComposerView(
                fields.kind(),
                line,
                head,
                heads,
                entries,
                RuleFormRows.of(fields, entries),
                "",
                "",
                null);
    }

    /** With what it writes so far. */
    ComposerView showing(String written, String inWords, @Nullable String why) {
        return new ComposerView(kind, line, head, heads, entries, rows, written, inWords, why);
    }

    /** Whether it asks for a list that may need more entries. */
    public boolean more() {
        return kind != RuleShape.JUDGED
                && kind != RuleShape.ACHIEVED
                && kind != RuleShape.TARGET_RATIO
                && kind != RuleShape.RELATIVE_TO_BEST;
    }
}
