package vn.khoithidua.ruleset;

import java.time.LocalDate;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.VietnameseText;

/**
 * Days to lay down as off or as worked, such as the week of Tết.
 *
 * @param from first day
 * @param to last day, included; at most a month later
 * @param working whether they are worked, to make up for days off
 */
public record HolidayEntry(
        LocalDate from, LocalDate to, String name, boolean working, String legalBasis) {

    private static final int LONGEST = 31;

    public HolidayEntry {
        name = VietnameseText.cleanLine(name);
        legalBasis = VietnameseText.cleanLine(legalBasis);
    }

    void check() {
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST - 1L))) {
            throw Refusal.invalid("ruleset.holiday.range", LONGEST).asException();
        }
        if (name.isEmpty() || name.length() > 200) {
            throw Refusal.invalid("ruleset.holiday.name").asException();
        }
        if (legalBasis.isEmpty() || legalBasis.length() > 500) {
            throw Refusal.invalid("ruleset.basis.missing").asException();
        }
    }
}
