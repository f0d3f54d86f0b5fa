package vn.khoithidua.home.web;

import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.year.MemberProgress;

/**
 * A cell of the members' table as the page draws it.
 *
 * @param kind ON, LATE, OVERDUE, COUNT, WORD or NONE
 */
record CellView(String kind, String text, int done, int total) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    static CellView of(MemberProgress.@Nullable Cell cell) {
        return switch (cell) {
            case MemberProgress.Cell.Done done ->
                    new CellView(done.late() ? "LATE" : "ON", DAY.format(done.on()), 0, 0);
            case MemberProgress.Cell.Overdue late ->
                    new CellView("OVERDUE", String.valueOf(late.days()), 0, 0);
            case MemberProgress.Cell.Count count ->
                    new CellView(
                            "COUNT",
                            count.done() + "/" + count.total(),
                            count.done(),
                            count.total());
            case MemberProgress.Cell.Word word -> new CellView("WORD", word.text(), 0, 0);
            case null -> new CellView("NONE", "", 0, 0);
        };
    }
}
