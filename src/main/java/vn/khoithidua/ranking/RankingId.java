package vn.khoithidua.ranking;

import java.util.UUID;

/** Identifies one adopted ranking, of one version. */
public record RankingId(UUID value) {

    static RankingId next() {
        return new RankingId(UUID.randomUUID());
    }
}
