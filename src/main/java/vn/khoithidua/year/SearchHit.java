package vn.khoithidua.year;

/**
 * Something found.
 *
 * @param title its name
 * @param where what it belongs to, such as the bloc and year
 * @param href the path within the application
 */
public record SearchHit(Kind kind, String title, String where, String href) {

    /** Kinds in the order in which they are listed. */
    public enum Kind {
        ORGANIZATION,
        BLOC,
        CRITERION,
        PAPER
    }
}
