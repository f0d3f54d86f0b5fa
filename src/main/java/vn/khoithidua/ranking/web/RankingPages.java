package vn.khoithidua.ranking.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ranking.AwardColumn;
import vn.khoithidua.ranking.CriterionLabel;
import vn.khoithidua.ranking.Publication;
import vn.khoithidua.ranking.Ranking;
import vn.khoithidua.ranking.domain.CriterionResult;
import vn.khoithidua.ranking.domain.DecidedBy;
import vn.khoithidua.ranking.domain.Placing;
import vn.khoithidua.ranking.domain.Unplaced;
import vn.khoithidua.year.Seat;

/** Makes the ranking page out of a ranking, as much of it as the person may see. */
@Component
@RequiredArgsConstructor
class RankingPages {

    private static final int MOST_PAINTS = 4;

    private final ObjectProvider<AwardColumn> awards;

    RankingPage page(Ranking ranking, Seat seat, @Nullable RosterLineId chosen) {
        boolean all = Readers.seesAll(seat);
        Publication publication = ranking.publication();
        boolean points = all || (publication != null && publication.pointsShown());
        boolean everybody =
                all || (publication != null && publication.depth() == Publication.Depth.ALL);
        AwardColumn.Awards beside =
                awards.stream()
                        .findFirst()
                        .map(column -> column.beside(ranking))
                        .orElse(AwardColumn.Awards.NONE);
        List<Placing> placings =
                ranking.order().placings().stream()
                        .filter(one -> everybody || ranking.shown().contains(one.line()))
                        .toList();
        return new RankingPage(
                seat.label(),
                ranking.stage(),
                ranking.openCells(),
                ranking.adopted(),
                true,
                points,
                "ranking.basis." + ranking.order().policy().basis(),
                ranking.order().policy().decimals(),
                points ? groups(ranking) : List.of(),
                rows(ranking, placings, beside, points, chosen),
                everybody
                        ? ranking.order().unplaced().stream()
                                .map(one -> left(ranking, one))
                                .toList()
                        : List.of(),
                beside.lastAwardedPlace(),
                beside.seats(),
                ranking.order().placings().stream().anyMatch(RankingPages::undecided),
                Readers.rights(seat, ranking));
    }

    private static boolean undecided(Placing one) {
        return one.shared()
                && (one.decidedBy() == DecidedBy.JOINT_PLACE
                        || one.decidedBy() == DecidedBy.UNPARTED);
    }

    private static List<RankingPage.Group> groups(Ranking ranking) {
        Map<Integer, RankingPage.Group> groups = new LinkedHashMap<>();
        for (CriterionLabel one : ranking.criteria()) {
            groups.putIfAbsent(
                    one.group(),
                    new RankingPage.Group(
                            one.groupTitle(), one.groupMaximum(), paint(one.group())));
        }
        return List.copyOf(groups.values());
    }

    private static List<RankingPage.Row> rows(
            Ranking ranking,
            List<Placing> placings,
            AwardColumn.Awards beside,
            boolean points,
            @Nullable RosterLineId chosen) {
        Map<String, Integer> groupOf = new HashMap<>();
        ranking.criteria().forEach(one -> groupOf.put(one.key(), one.group()));
        BigDecimal track = track(ranking);
        List<RankingPage.Row> rows = new ArrayList<>();
        for (int i = 0; i < placings.size(); i++) {
            Placing one = placings.get(i);
            boolean lastOfPlace =
                    i + 1 < placings.size() && placings.get(i + 1).place() > one.place();
            AwardColumn.@Nullable Label label = beside.labels().get(one.line());
            rows.add(
                    new RankingPage.Row(
                            one.line().toString(),
                            one.place(),
                            one.shared(),
                            ranking.member(one.line()).name(),
                            ranking.member(one.line()).shortName(),
                            one.line().equals(chosen),
                            points ? bars(one, groupOf, track) : List.of(),
                            one.compared(),
                            one.contender().total(),
                            one.gapAbove(),
                            i > 0 && placings.get(i - 1).place() == one.place(),
                            "ranking.decided." + one.decidedBy(),
                            label == null ? null : label.text(),
                            label == null ? "line" : label.badge(),
                            lastOfPlace && one.place() == beside.lastAwardedPlace(),
                            ranking.member(one.line()).treatment()));
        }
        return rows;
    }

    private static List<RankingPage.Bar> bars(
            Placing one, Map<String, Integer> groupOf, BigDecimal track) {
        Map<Integer, BigDecimal> sums = new TreeMap<>();
        for (CriterionResult result : one.contender().results()) {
            sums.merge(groupOf.getOrDefault(result.key(), 1), result.points(), BigDecimal::add);
        }
        List<RankingPage.Bar> bars = new ArrayList<>();
        sums.forEach(
                (group, sum) ->
                        bars.add(new RankingPage.Bar(paint(group), width(sum, track), sum)));
        return bars;
    }

    /** The longest bar: the declared maxima, or the best total where bonus goes beyond. */
    private static BigDecimal track(Ranking ranking) {
        BigDecimal maxima =
                groups(ranking).stream()
                        .map(group -> group.maximum() == null ? BigDecimal.ZERO : group.maximum())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal best =
                ranking.order().placings().stream()
                        .map(one -> one.contender().total())
                        .reduce(BigDecimal.ONE, BigDecimal::max);
        return maxima.max(best);
    }

    static int width(BigDecimal part, BigDecimal whole) {
        return part.signum() <= 0
                ? 0
                : part.movePointRight(2)
                        .divide(whole, 0, RoundingMode.DOWN)
                        .min(BigDecimal.valueOf(100))
                        .intValue();
    }

    private static String paint(int group) {
        return "g" + Math.min(group, MOST_PAINTS);
    }

    private static RankingPage.Left left(Ranking ranking, Unplaced one) {
        return new RankingPage.Left(
                ranking.member(one.line()).name(),
                "ranking.cause." + one.ground().cause(),
                one.ground().text(),
                one.contender().total());
    }
}
