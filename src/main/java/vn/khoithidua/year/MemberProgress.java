package vn.khoithidua.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.khoithidua.kernel.RosterLineId;

/**
 * How far the members of a bloc-year are with something; implemented by the module that knows,
 * shown as columns on the bloc's home page.
 */
public interface MemberProgress {

    /**
     * The columns for this person. The number of statements must not grow with the members.
     *
     * @param seat what the person may be in the year; cells the person may not see are left out
     */
    List<Column> columns(Seat seat, LocalDate today);

    /**
     * One column.
     *
     * @param order place among the columns: signing 10, registration 20, mid-year review 30, report
     *     40, self-score 50, points 60, verification 70, queries 80
     * @param titleKey message key of its head
     * @param cells by member; an absent one shows a dash
     */
    record Column(int order, String titleKey, Map<RosterLineId, Cell> cells) {

        public Column {
            cells = Map.copyOf(cells);
        }
    }

    /** What stands in a cell; never told by colour alone. */
    sealed interface Cell {

        /** Done on a day, in time or late. */
        record Done(LocalDate on, boolean late) implements Cell {}

        /**
         * Not done although the day has passed.
         *
         * @param days at least 1
         */
        record Overdue(long days) implements Cell {}

        /** So many of so many. */
        record Count(int done, int total) implements Cell {}

        /** A word or number, already in the page's form. */
        record Word(String text) implements Cell {}
    }
}
