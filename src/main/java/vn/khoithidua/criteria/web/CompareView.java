package vn.khoithidua.criteria.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.RowChange;
import vn.khoithidua.criteria.domain.WordChange;

/**
 * Two tables side by side.
 *
 * @param choices the tables that may be compared: name by id
 * @param from id of the older one, {@code to} of the newer one
 */
record CompareView(
        Map<String, String> choices,
        String from,
        String to,
        List<Line> lines,
        long added,
        long removed,
        long changed,
        boolean all) {

    /**
     * A row that differs, or a group around one.
     *
     * @param title what was taken out and put in, word by word
     * @param rules the same of the rules in plain words
     * @param aspects message keys of what else differs
     */
    record Line(
            RowChange.Kind kind,
            boolean group,
            String code,
            List<WordChange> title,
            @Nullable BigDecimal maxBefore,
            @Nullable BigDecimal maxAfter,
            boolean maxDiffers,
            List<WordChange> rules,
            List<String> aspects) {}
}
