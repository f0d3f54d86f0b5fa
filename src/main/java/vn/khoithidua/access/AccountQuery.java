package vn.khoithidua.access;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param text part of the user name, the full name or the title, with or without marks; empty for
 *     all
 * @param role held today, or null for all
 * @param state or null for all
 * @param page from 1
 */
public record AccountQuery(
        String text,
        @Nullable Role role,
        @Nullable State state,
        Sort sort,
        boolean descending,
        int page) {

    /** Rows on a page. */
    public static final int PAGE_SIZE = 50;

    /** How far an account has come. */
    public enum State {
        /** Has a password and may sign in. */
        ACTIVE,
        /** Waits for its link to be used. */
        WAITING,
        /** Was disabled. */
        DISABLED
    }

    /** Columns that order the list. */
    public enum Sort {
        NAME,
        USERNAME,
        CREATED
    }
}
