package vn.khoithidua.ranking.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ranking.CriterionLabel;
import vn.khoithidua.ranking.Ranking;
import vn.khoithidua.ranking.domain.Lift;
import vn.khoithidua.ranking.domain.Placing;
import vn.khoithidua.ranking.domain.RankComparison;

/** Says why a member stands where it stands. */
final class Explanations {

    private static final int MOST_LINES = 8;

    private final Ranking ranking;
    private final Map<String, CriterionLabel> labels = new HashMap<>();

    private Explanations(Ranking ranking) {
        this.ranking = ranking;
        ranking.criteria().forEach(one -> labels.put(one.key(), one));
    }

    /**
     * Explains a member beside another.
     *
     * @param of the member asked about; the second place where null or unknown
     * @param with whom to compare it with; the one ahead of it where null or unknown
     * @return empty with fewer than two placed members
     */
    static Optional<ExplanationView> of(
            Ranking ranking, @Nullable RosterLineId of, @Nullable RosterLineId with) {
        List<Placing> placings = ranking.order().placings();
        if (placings.size() < 2) {
            return Optional.empty();
        }
        int first = Math.max(index(placings, of), of == null ? 1 : 0);
        int second = index(placings, with);
        if (second < 0 || second == first) {
            second = first == 0 ? 1 : first - 1;
        }
        return Optional.of(
                new Explanations(ranking).view(placings.get(first), placings.get(second)));
    }

    private static int index(List<Placing> placings, @Nullable RosterLineId line) {
        for (int i = 0; i < placings.size(); i++) {
            if (placings.get(i).line().equals(line)) {
                return i;
            }
        }
        return -1;
    }

    private ExplanationView view(Placing first, Placing second) {
        RankComparison pair = ranking.order().compare(first.line(), second.line());
        List<RankComparison.Difference> all = pair.differences();
        List<RankComparison.Difference> top = all.subList(0, Math.min(MOST_LINES, all.size()));
        BigDecimal largest = top.isEmpty() ? BigDecimal.ONE : top.getFirst().by().abs();
        List<ExplanationView.Line> lines = top.stream().map(one -> line(one, largest)).toList();
        BigDecimal shown =
                top.stream()
                        .map(RankComparison.Difference::by)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ExplanationView(
                choice(first),
                choice(second),
                ranking.order().placings().stream().map(this::choice).toList(),
                lines,
                all.size() - top.size(),
                pair.total().subtract(shown),
                pair.total(),
                ranking.order().liftOf(first.line()).map(this::lift).orElse(null));
    }

    private ExplanationView.Choice choice(Placing one) {
        return new ExplanationView.Choice(
                one.line().toString(),
                one.place(),
                ranking.member(one.line()).shortName(),
                "ranking.decided." + one.decidedBy());
    }

    private ExplanationView.Line line(RankComparison.Difference one, BigDecimal largest) {
        return new ExplanationView.Line(
                code(one.key()),
                title(one.key()),
                one.by(),
                one.by().signum() > 0,
                RankingPages.width(one.by().abs(), largest));
    }

    private ExplanationView.LiftView lift(Lift lift) {
        List<ExplanationView.Way> ways = new ArrayList<>();
        for (Lift.Way way : lift.ways()) {
            ways.add(
                    new ExplanationView.Way(
                            way.criteria().stream()
                                    .map(
                                            one ->
                                                    new ExplanationView.Part(
                                                            code(one.key()),
                                                            title(one.key()),
                                                            one.leftBehind()))
                                    .toList(),
                            way.leftBehind()));
        }
        return new ExplanationView.LiftView(
                ranking.member(lift.ahead().line()).shortName(),
                lift.ahead().place(),
                lift.needed(),
                ways);
    }

    private String code(String key) {
        CriterionLabel label = labels.get(key);
        return label == null ? "" : label.code();
    }

    private String title(String key) {
        CriterionLabel label = labels.get(key);
        return label == null ? key : label.title();
    }
}
