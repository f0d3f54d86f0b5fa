package vn.khoithidua.ranking.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.khoithidua.kernel.RosterLineId;

/**
 * The ranking of a bloc-year as one value: computed whole from its inputs, never patched.
 *
 * <p>Members are compared by their value as printed ({@link RankPolicy#compared}); equal ones are
 * parted by the policy's tie order; who cannot be parted shares the place, and the next place
 * counts them all: 1, 2, 3, 3, 5. Members that a gate bars follow without a place.
 *
 * @param policy how it was ranked
 * @param placings the placed, best first
 * @param unplaced the others, with the ground
 */
public record RankOrder(RankPolicy policy, List<Placing> placings, List<Unplaced> unplaced) {

    private static final Comparator<Contender> SHOWN =
            Comparator.comparingInt(Contender::order).thenComparing(one -> one.line().value());

    public RankOrder {
        placings = List.copyOf(placings);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * Ranks the members.
     *
     * @param contenders all members, in any order
     * @param policy basis, decimals, tie order and the votes held
     * @throws IllegalArgumentException if a member appears twice
     */
    public static RankOrder of(Collection<Contender> contenders, RankPolicy policy) {
        requireOnce(contenders);
        NavigableMap<BigDecimal, List<Contender>> byValue =
                new TreeMap<>(Comparator.reverseOrder());
        List<Unplaced> unplaced = new ArrayList<>();
        for (Contender one : contenders.stream().sorted(SHOWN).toList()) {
            UnplacedGround ground = one.groundUnder(policy.basis());
            if (ground == null) {
                byValue.computeIfAbsent(policy.compared(one), key -> new ArrayList<>()).add(one);
            } else {
                unplaced.add(new Unplaced(one, ground));
            }
        }
        unplaced.sort(Comparator.comparing(one -> one.ground().cause()));
        return new RankOrder(
                policy, place(byValue, new TieOrder(policy.tieOrder(), policy.votes())), unplaced);
    }

    /** The place of a member; empty if it has none. */
    public Optional<Placing> placingOf(RosterLineId line) {
        return placings.stream().filter(one -> one.line().equals(line)).findFirst();
    }

    /** A member of this ranking, placed or not. */
    public Optional<Contender> contender(RosterLineId line) {
        return placingOf(line)
                .map(Placing::contender)
                .or(
                        () ->
                                unplaced.stream()
                                        .filter(one -> one.line().equals(line))
                                        .map(Unplaced::contender)
                                        .findFirst());
    }

    /**
     * What would have lifted a member to the next better place.
     *
     * @return empty for the first and for the unplaced
     */
    public Optional<Lift> liftOf(RosterLineId line) {
        Placing own = placingOf(line).orElse(null);
        if (own == null || own.place() == 1) {
            return Optional.empty();
        }
        List<Placing> better = placings.stream().filter(one -> one.place() < own.place()).toList();
        return Optional.of(Lift.past(better.getLast(), own, policy));
    }

    /**
     * What makes the difference between two members, criterion by criterion.
     *
     * @throws java.util.NoSuchElementException if one of them is not in this ranking
     */
    public RankComparison compare(RosterLineId first, RosterLineId second) {
        return RankComparison.of(contender(first).orElseThrow(), contender(second).orElseThrow());
    }

    private static List<Placing> place(
            NavigableMap<BigDecimal, List<Contender>> byValue, TieOrder ties) {
        List<TieOrder.Parted> groups =
                byValue.entrySet().stream()
                        .flatMap(entry -> ties.part(entry.getKey(), entry.getValue()).stream())
                        .toList();
        List<Placing> placings = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            TieOrder.Parted group = groups.get(i);
            BigDecimal above = i == 0 ? null : groups.get(i - 1).value().subtract(group.value());
            BigDecimal below =
                    i + 1 == groups.size()
                            ? null
                            : group.value().subtract(groups.get(i + 1).value());
            int place = placings.size() + 1;
            int sharing = group.members().size();
            for (Contender one : group.members()) {
                placings.add(
                        new Placing(
                                one,
                                place,
                                sharing,
                                group.value(),
                                group.decidedBy(),
                                above,
                                below));
            }
        }
        return placings;
    }

    private static void requireOnce(Collection<Contender> contenders) {
        Set<RosterLineId> seen = new HashSet<>();
        for (Contender one : contenders) {
            if (!seen.add(one.line())) {
                throw new IllegalArgumentException("Roster line " + one.line() + " contends twice");
            }
        }
    }
}
