package vn.khoithidua.ruleset;

import java.time.LocalDate;
import vn.khoithidua.kernel.VietnameseText;

/**
 * A value an authority lays down from a day on.
 *
 * @param value empty to leave the matter open
 */
public record RuleEntry(String key, String value, LocalDate effectiveFrom, String legalBasis) {

    public RuleEntry {
        value = VietnameseText.cleanLine(value);
        legalBasis = VietnameseText.cleanLine(legalBasis);
    }
}
