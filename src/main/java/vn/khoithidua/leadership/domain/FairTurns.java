package vn.khoithidua.leadership.domain;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is: who held the office least often, and among equals who has waited longest, since
 * the last turn or since it joined. A successor inherits the turns of its predecessors. What is
 * equal stays equal and is named, unless the bloc's rule sets an order.
 */
public final class FairTurns {

    private static final Comparator<Row> COUNT_AND_TIME =
            Comparator.comparing((Row row) -> !row.succeeds())
                    .thenComparing(row -> row.years().size())
                    .thenComparing(Row::waitingSince);

    private FairTurns() {}

    private record Row(
            Aspirant aspirant, TreeSet<LocalDate> years, int inherited, boolean succeeds) {

        LocalDate waitingSince() {
            return years.isEmpty() ? aspirant.memberSince() : years.last();
        }

        @Nullable LocalDate lastTurn() {
            return years.isEmpty() ? null : years.last();
        }
    }

    /**
     * All members in the fair order, each exactly once; the order of the input does not matter.
     *
     * @param turns of whatever agency; those of agencies that left no successor here do not count
     */
    public static List<TurnStanding> of(
            Collection<Aspirant> aspirants, Collection<Turn> turns, TurnRule rule) {
        List<Row> rows =
                aspirants.stream()
                        .map(aspirant -> row(aspirant, turns, rule))
                        .sorted(
                                COUNT_AND_TIME
                                        .thenComparing(row -> row.aspirant().position())
                                        .thenComparing(
                                                row -> row.aspirant().organization().toString()))
                        .toList();
        List<TurnStanding> standings = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            standings.add(standing(rows, i, rule));
        }
        return List.copyOf(standings);
    }

    private static Row row(Aspirant aspirant, Collection<Turn> turns, TurnRule rule) {
        Set<LocalDate> own =
                turns.stream()
                        .filter(turn -> turn.heldBy().equals(aspirant.organization()))
                        .map(Turn::yearStart)
                        .collect(Collectors.toSet());
        TreeSet<LocalDate> years =
                turns.stream()
                        .filter(aspirant::answersFor)
                        .map(Turn::yearStart)
                        .collect(Collectors.toCollection(TreeSet::new));
        int inherited = (int) years.stream().filter(not(own::contains)).count();
        return new Row(
                aspirant, years, inherited, rule.succeeding().contains(aspirant.organization()));
    }

    private static TurnStanding standing(List<Row> rows, int at, TurnRule rule) {
        Row row = rows.get(at);
        List<Row> equal =
                rows.stream()
                        .filter(other -> other != row && COUNT_AND_TIME.compare(other, row) == 0)
                        .toList();
        int before =
                (int) rows.stream().filter(one -> COUNT_AND_TIME.compare(one, row) < 0).count();
        boolean parted = equal.isEmpty() || rule.setOrder();
        return new TurnStanding(
                row.aspirant().organization(),
                parted ? at + 1 : before + 1,
                row.years().size(),
                row.inherited(),
                row.lastTurn(),
                row.aspirant().memberSince(),
                ground(row, equal, rule),
                parted
                        ? List.of()
                        : equal.stream().map(other -> other.aspirant().organization()).toList());
    }

    private static TurnStanding.Ground ground(Row row, List<Row> equal, TurnRule rule) {
        if (!equal.isEmpty()) {
            return rule.setOrder() ? TurnStanding.Ground.SET_ORDER : TurnStanding.Ground.EQUAL;
        }
        return row.succeeds()
                ? TurnStanding.Ground.DEPUTY_SUCCEEDS
                : TurnStanding.Ground.COUNT_AND_TIME;
    }
}
