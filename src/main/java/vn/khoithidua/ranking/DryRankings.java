package vn.khoithidua.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ranking.domain.Placing;
import vn.khoithidua.scoring.DryScores;
import vn.khoithidua.scoring.MemberTotal;

/** Ranks last year's results by last year's table and by another one, by the one engine. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class DryRankings {

    private static final int MOST = 6;

    private final ProvisionalRanking provisional;

    /** All members in the order of the new places; those without a place last. */
    public List<DryMove> moves(DryScores scores) {
        Ranking before =
                provisional.of(scores.before().year(), ScoringResults.map(scores.before()), null);
        Ranking after =
                provisional.of(scores.before().year(), ScoringResults.map(scores.after()), null);
        List<DryMove> moves = new ArrayList<>();
        for (MemberLabel member : before.members().values()) {
            Placing was = before.order().placingOf(member.line()).orElse(null);
            Placing is = after.order().placingOf(member.line()).orElse(null);
            moves.add(
                    new DryMove(
                            member,
                            place(was),
                            place(is),
                            shown(was, before, member.line()),
                            shown(is, after, member.line()),
                            why(scores, member.line())));
        }
        moves.sort(
                Comparator.comparingInt(DryRankings::order)
                        .thenComparing(move -> move.member().order()));
        return moves;
    }

    private static int order(DryMove move) {
        Integer place = move.placeAfter();
        return place == null ? Integer.MAX_VALUE : place;
    }

    private static @Nullable Integer place(@Nullable Placing placing) {
        return placing == null ? null : placing.place();
    }

    private static BigDecimal shown(@Nullable Placing placing, Ranking ranking, RosterLineId line) {
        return placing != null
                ? placing.compared()
                : ranking.order().contender(line).orElseThrow().total();
    }

    private static List<DryMove.Shift> why(DryScores scores, RosterLineId line) {
        List<DryMove.Shift> shifts = new ArrayList<>();
        MemberTotal after = scores.after().member(line).orElseThrow();
        for (Criterion one : scores.after().tree().criteria()) {
            if (!one.trial()) {
                shifts.add(
                        new DryMove.Shift(
                                one.code(),
                                one.shortTitle(),
                                scores.pointsBefore(line, one.key()),
                                after.points(one.key()),
                                scores.basis(line, one.key()).name()));
            }
        }
        MemberTotal before = scores.before().member(line).orElseThrow();
        for (Criterion one : scores.gone()) {
            shifts.add(
                    new DryMove.Shift(
                            one.code(),
                            one.shortTitle(),
                            before.points(one.key()),
                            BigDecimal.ZERO,
                            "GONE"));
        }
        return shifts.stream()
                .filter(shift -> shift.by().signum() != 0)
                .sorted(Comparator.comparing((DryMove.Shift shift) -> shift.by().abs()).reversed())
                .limit(MOST)
                .toList();
    }

    /** How many criteria of whom were scored in which way: members by basis. */
    public Map<String, Long> bases(DryScores scores) {
        return scores.points().values().stream()
                .flatMap(own -> own.values().stream())
                .collect(
                        Collectors.groupingBy(
                                one -> one.basis().name(), TreeMap::new, Collectors.counting()));
    }
}
