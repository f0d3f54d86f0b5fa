package vn.khoithidua.ranking;

import java.util.List;

/**
 * Two rankings of the same members side by side.
 *
 * @param moves all members in the order of the later ranking, those without a place last
 * @param passes who would pass whom, by name
 */
public record RankShift(List<RankMove> moves, List<Pass> passes) {

    public RankShift {
        moves = List.copyOf(moves);
        passes = List.copyOf(passes);
    }

    /** Names of who passes and who is passed. */
    public record Pass(String winner, String loser) {}
}
