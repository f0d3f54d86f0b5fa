package vn.khoithidua.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.notice.domain.NoticeKind;

/**
 * A line for somebody's inbox.
 *
 * @param same what it is about, kind, matter and day: the same has one line per person
 * @param mark a change of it brings the line up again
 * @param href where it is done, within the application
 */
record NoticeLine(
        NoticeKind kind,
        @Nullable BlocYearId blocYear,
        String same,
        int mark,
        NoticeText text,
        String href,
        @Nullable LocalDate dueOn) {

    /** The matter alone: a duty stays the same when its day is moved or has passed. */
    static String matter(String same) {
        int first = same.indexOf(' ');
        int last = same.lastIndexOf(' ');
        return first < 0 || first == last ? same : same.substring(first + 1, last);
    }
}
