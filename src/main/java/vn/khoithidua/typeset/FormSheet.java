package vn.khoithidua.typeset;

import java.util.List;

/**
 * A form as a locked worksheet: only its entries can be changed.
 *
 * @param widths of the columns in characters; 0 hides a column
 * @param frozenRows rows that stay while it scrolls, {@code frozenColumns} likewise
 * @param rejected what the spreadsheet says to a wrong number
 */
public record FormSheet(
        String name,
        List<Integer> widths,
        int frozenRows,
        int frozenColumns,
        List<List<FormCell>> rows,
        List<FormMerge> merges,
        String rejected) {

    public FormSheet {
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
        merges = List.copyOf(merges);
    }

    /** The file. */
    public byte[] xlsx() {
        return FormWriter.bytes(this);
    }
}
