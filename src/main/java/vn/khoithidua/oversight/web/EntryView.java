package vn.khoithidua.oversight.web;

import java.time.Instant;
import java.util.List;

/**
 * An entry in words.
 *
 * @param place the bloc-year, or empty for the installation
 * @param seq number within its chain
 * @param actor who did it, or empty for the system itself
 * @param action in the page's language
 * @param subject by name where it has one, otherwise its id
 * @param subjectId to look for everything about it
 */
record EntryView(
        String place,
        long seq,
        Instant at,
        String actor,
        String action,
        String subject,
        String subjectId,
        List<Detail> details) {

    /** What changed, by name. */
    record Detail(String name, String value) {}
}
