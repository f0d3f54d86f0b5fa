package vn.khoithidua.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ranking.domain.Overtaking;
import vn.khoithidua.ranking.domain.Placing;
import vn.khoithidua.scoring.YearTotals;

/** Ranks totals as they are and as they would be, by the one engine. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class RankShifts {

    private final ProvisionalRanking provisional;
    private final KeptRankings kept;
    private final ObjectProvider<AwardColumn> awards;

    /** The shift, with the names of the conference's day once the ranking was adopted. */
    public RankShift of(YearTotals before, YearTotals after) {
        Ranking present = kept.current(before.year());
        AdoptedRanking adopted = present.adopted();
        LocalDate names = adopted == null ? null : adopted.conferenceOn();
        Ranking was = provisional.of(before.year(), ScoringResults.map(before), names);
        Ranking is = provisional.of(before.year(), ScoringResults.map(after), names);
        AwardColumn.Awards beside =
                awards.stream()
                        .findFirst()
                        .map(column -> column.beside(present))
                        .orElse(AwardColumn.Awards.NONE);
        List<RankMove> moves = new ArrayList<>();
        for (MemberLabel member : was.members().values()) {
            moves.add(move(was, is, member, beside));
        }
        moves.sort(
                Comparator.comparing(
                                RankMove::placeAfter,
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(move -> move.member().order()));
        return new RankShift(
                moves,
                Overtaking.between(was.order(), is.order()).stream()
                        .map(
                                one ->
                                        new RankShift.Pass(
                                                was.member(one.winner()).shortName(),
                                                was.member(one.loser()).shortName()))
                        .toList());
    }

    private static RankMove move(
            Ranking was, Ranking is, MemberLabel member, AwardColumn.Awards beside) {
        RosterLineId line = member.line();
        AwardColumn.Label label = beside.labels().get(line);
        return new RankMove(
                member,
                place(was, line),
                place(is, line),
                was.order().contender(line).orElseThrow().total(),
                is.order().contender(line).orElseThrow().total(),
                label == null ? null : label.text());
    }

    private static @Nullable Integer place(Ranking ranking, RosterLineId line) {
        return ranking.order().placingOf(line).map(Placing::place).orElse(null);
    }
}
