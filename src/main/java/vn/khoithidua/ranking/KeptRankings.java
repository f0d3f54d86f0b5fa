package vn.khoithidua.ranking;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.audit.Kept;
import vn.khoithidua.audit.TrailPositions;
import vn.khoithidua.kernel.BlocYearId;

/** Rankings as they were read or computed last, until something of their bloc-year changes. */
@Component
@RequiredArgsConstructor
class KeptRankings {

    private static final int MOST = 200;

    private final ProvisionalRanking provisional;
    private final AdoptedHeads heads;
    private final AdoptedReader reader;
    private final TrailPositions positions;
    private final Kept<BlocYearId, Optional<Ranking>> adopted = new Kept<>(MOST);
    private final Kept<BlocYearId, Ranking> present = new Kept<>(MOST);

    Ranking current(BlocYearId year) {
        return adopted(year)
                .orElseGet(
                        () ->
                                present.get(
                                        year,
                                        positions.of(year),
                                        () -> provisional.of(year, null)));
    }

    Optional<Ranking> adopted(BlocYearId year) {
        return adopted.get(year, positions.of(year), () -> heads.of(year).map(reader::read));
    }
}
