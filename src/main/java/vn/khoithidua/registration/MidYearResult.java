package vn.khoithidua.registration;

import vn.khoithidua.registration.domain.Found;

/**
 * What a member entered for one criterion.
 *
 * @param steady whether it measures a level to be held, not an amount that grows over the year
 * @param words its own words
 */
public record MidYearResult(Found found, boolean steady, String words) {

    /** Whether anything was entered. */
    public boolean isEmpty() {
        return found.equals(Found.NOTHING) && words.isEmpty();
    }
}
