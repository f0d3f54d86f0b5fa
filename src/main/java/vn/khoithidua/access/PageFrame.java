package vn.khoithidua.access;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around every page shows; the model attribute {@code frame}. The templates read
 * nothing else of the person or the session.
 *
 * @param person who is signed in, or null
 * @param year the bloc-year whose tabs are shown, or null outside of one
 * @param years the bloc-years the person may switch to, newest first
 * @param tabs the functions of this bloc-year, or of the installation outside of one
 * @param menu further pages in the person's own menu
 * @param authority name of the authority under the product's name; empty before the first is
 *     created
 * @param sample whether the data is sample data, which every page and paper says
 */
public record PageFrame(
        @Nullable Person person,
        @Nullable Year year,
        List<Year> years,
        List<Tab> tabs,
        List<Tab> menu,
        String authority,
        boolean sample) {

    public PageFrame {
        years = List.copyOf(years);
        tabs = List.copyOf(tabs);
        menu = List.copyOf(menu);
    }

    /** A frame for somebody who has not signed in. */
    public static PageFrame anonymous(String authority, boolean sample) {
        return new PageFrame(null, null, List.of(), List.of(), List.of(), authority, sample);
    }

    /**
     * The signed-in person.
     *
     * @param name full name
     * @param username the name to sign in with
     * @param title role and place in words, already in the page's language
     */
    public record Person(String name, String username, String title) {

        /** Family and given name's first letters, such as TH. */
        public String initials() {
            String[] words = name.strip().split("\\s+");
            String last = first(words[words.length - 1]);
            return words.length == 1 ? last : first(words[0]) + last;
        }

        private static String first(String word) {
            return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
        }
    }

    /**
     * A bloc-year to choose or to be in.
     *
     * @param id the bloc-year's id, part of its address
     * @param bloc name of the bloc
     * @param label such as "Năm 2024", already in the page's language
     * @param focusKey message key of what is due now, or null
     * @param due its deadline, or null
     * @param daysLeft days until then, negative when overdue; null without a deadline
     */
    public record Year(
            String id,
            String bloc,
            String label,
            @Nullable String focusKey,
            @Nullable LocalDate due,
            @Nullable Long daysLeft) {}

    /**
     * A page in the tabs or the menu.
     *
     * @param key what a page passes to the layout to be marked as active
     * @param href the path within the application
     * @param labelKey message key
     */
    public record Tab(String key, String href, String labelKey) {}
}
