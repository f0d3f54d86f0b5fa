package vn.khoithidua.ranking;

import java.time.Instant;

/**
 * How far an adopted ranking was made public.
 *
 * @param depth all places, or only the awarded ones
 * @param pointsShown whether points are shown beside the places
 * @param at when
 * @param by who, by name
 */
public record Publication(Depth depth, boolean pointsShown, Instant at, String by) {

    /** Which places members see. */
    public enum Depth {
        ALL,
        AWARDED
    }
}
