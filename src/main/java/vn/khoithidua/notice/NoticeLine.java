package vn.khoithidua.notice;

import java.time.LocalDate;
import java.util.Optional;
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

    private static final int WORDS = 4;

    /**
     * The text that says what a line is about.
     *
     * @param key of the duty or of what members are late with
     * @param rest what makes it another line of the same matter, without a space
     */
    static String same(NoticeKind kind, String key, @Nullable BlocYearId year, String rest) {
        return kind + " " + key + " " + (year == null ? "-" : year) + " " + rest;
    }

    /** The matter alone, or nothing where a line only tells of something that happened. */
    static Optional<String> matter(String same) {
        String[] words = same.split(" ");
        return words.length < WORDS ? Optional.empty() : Optional.of(words[1] + " " + words[2]);
    }
}
