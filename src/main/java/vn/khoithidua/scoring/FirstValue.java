package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.util.List;
import vn.khoithidua.criteria.domain.Inputs;

/**
 * What the first verification found in a cell, as it was announced; it never changes.
 *
 * @param override whether the points were set against the rule
 * @param words the reason, may be empty
 */
public record FirstValue(BigDecimal points, boolean override, String words) {

    /** As a value to show in place of the verified one. */
    CellValue shown() {
        return new CellValue(Inputs.NONE, points, override, false, List.of(), words, null);
    }
}
