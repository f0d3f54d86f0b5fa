package vn.khoithidua.ranking;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ranking.domain.Contender;
import vn.khoithidua.ranking.domain.Placing;
import vn.khoithidua.ranking.domain.RankOrder;
import vn.khoithidua.ranking.domain.RankPolicy;
import vn.khoithidua.ranking.domain.TieBreak;
import vn.khoithidua.scoring.LiveRank;
import vn.khoithidua.scoring.YearTotals;

/** The grid's places while scores move: the same engine, ties left as they are. */
@Component
@RequiredArgsConstructor
class LiveRanks implements LiveRank {

    private final AdoptedHeads heads;

    @Override
    public Map<RosterLineId, Place> places(YearTotals totals) {
        BlocResults results = ScoringResults.map(totals);
        List<Contender> contenders =
                results.members().stream()
                        .map(
                                one ->
                                        new Contender(
                                                one.line(),
                                                0,
                                                one.total(),
                                                one.assignedMaximum(),
                                                null,
                                                one.gate(),
                                                List.of()))
                        .toList();
        RankPolicy policy =
                new RankPolicy(
                        results.basis(),
                        results.decimals(),
                        List.of(TieBreak.JOINT_PLACE),
                        List.of());
        return RankOrder.of(contenders, policy).placings().stream()
                .collect(
                        Collectors.toMap(
                                Placing::line, one -> new Place(one.place(), one.shared())));
    }

    @Override
    public boolean adopted(BlocYearId year) {
        return heads.of(year).isPresent();
    }
}
