package vn.khoithidua.year;

import java.time.LocalDate;
import vn.khoithidua.kernel.VietnameseText;

/**
 * The frame of a new emulation year.
 *
 * @param label such as "2024" or "2024–2025", at most 20 characters
 */
public record OpenYear(String label, LocalDate startsOn, LocalDate endsOn) {

    public OpenYear {
        label = VietnameseText.cleanLine(label);
    }

    /** The calendar year. */
    public static OpenYear calendar(int year) {
        return new OpenYear(
                String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
