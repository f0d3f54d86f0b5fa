package vn.khoithidua.recalculation.web;

import java.util.List;
import java.util.Map;
import vn.khoithidua.scoring.EntryText;

/**
 * The form of a change: first what it is about, then what it is.
 *
 * @param chosen whether a criterion is chosen; {@code ofCell} whether a member is, too
 * @param points those that stand; empty where there are none
 * @param assigned whether the criterion is assigned to the member now
 */
record ChangePage(
        String href,
        Map<String, String> members,
        Map<String, String> criteria,
        boolean chosen,
        boolean ofCell,
        String agency,
        String title,
        String rule,
        String maximum,
        String points,
        boolean assigned,
        EntryText entry,
        List<EntryText.Field> fields,
        boolean judged) {}
