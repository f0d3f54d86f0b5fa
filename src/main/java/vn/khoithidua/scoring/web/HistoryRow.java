package vn.khoithidua.scoring.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.scoring.HistoryEvent;
import vn.khoithidua.scoring.ScoreSource;

/**
 * One line of the history.
 *
 * @param code of the criterion, empty for what happened to the whole sheet
 * @param points whether points were given: {@code before} and {@code after} are points then, else
 *     {@code after} is the title of the evidence, and {@code state} the state of the sheet
 */
record HistoryRow(
        Instant at,
        String by,
        String agency,
        String code,
        String criterion,
        HistoryEvent.What what,
        boolean points,
        String before,
        String after,
        @Nullable String state,
        boolean override,
        @Nullable ScoreSource source,
        String words) {

    /** One event under the names of its member and criterion. */
    static HistoryRow of(
            HistoryEvent event, String agency, String code, String criterion, int decimals) {
        boolean points = event.what().isScore();
        boolean moved = event.what() == HistoryEvent.What.SHEET_MOVED;
        return new HistoryRow(
                event.at(),
                event.by(),
                agency,
                code,
                criterion,
                event.what(),
                points,
                points ? CellWords.points(event.before(), decimals) : "",
                points ? CellWords.points(event.points(), decimals) : moved ? "" : event.title(),
                moved ? event.title() : null,
                event.override(),
                event.source(),
                event.words());
    }
}
