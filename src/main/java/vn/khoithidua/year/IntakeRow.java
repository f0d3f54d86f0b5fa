package vn.khoithidua.year;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.VietnameseText;

/**
 * One row of a spreadsheet by column.
 *
 * @param number as the spreadsheet shows it
 */
record IntakeRow(int number, Map<IntakeColumn, String> cells) {

    private static final List<DateTimeFormatter> DAYS =
            List.of(
                    DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
                    DateTimeFormatter.ISO_LOCAL_DATE);

    /** Day 0 of a spreadsheet's calendar. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    IntakeRow {
        cells = Map.copyOf(cells);
    }

    /** A refusal that knows its column. */
    static final class CellRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient IntakeColumn column;
        private final transient Refusal refusal;

        CellRefused(IntakeColumn column, Refusal refusal) {
            super(refusal.key(), null, false, false);
            this.column = column;
            this.refusal = refusal;
        }

        IntakeColumn column() {
            return column;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    /** The text of a cell; refuses an empty one where it must be filled. */
    String text(IntakeColumn column) {
        String text = VietnameseText.cleanLine(cells.getOrDefault(column, ""));
        if (text.isEmpty() && column.required()) {
            throw new CellRefused(column, Refusal.invalid("year.form.required"));
        }
        return text;
    }

    /** A day as 31/12/2026, 2026-12-31 or a spreadsheet's own number of a day. */
    LocalDate day(IntakeColumn column) {
        String text = text(column);
        if (text.matches("[1-9][0-9]{4}")) {
            return EPOCH.plusDays(Long.parseLong(text));
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException e) {
                continue;
            }
        }
        throw new CellRefused(column, Refusal.invalid("year.form.date"));
    }

    CellRefused refused(IntakeColumn column, String key, Object... args) {
        return new CellRefused(column, Refusal.invalid(key, args));
    }
}
