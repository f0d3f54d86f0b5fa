package vn.khoithidua.leadership.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.khoithidua.kernel.OrganizationId;

/** Whose turn it is: by count, then by time, through mergers; equals are named. */
class FairTurnsTests {

    private static final OrganizationId BUILDING = OrganizationId.next();
    private static final OrganizationId TRADE = OrganizationId.next();
    private static final OrganizationId TRANSPORT = OrganizationId.next();
    private static final OrganizationId ZONE = OrganizationId.next();

    @Test
    void whoHeldItLeastComesFirstThenWhoWaitedLongest() {
        List<TurnStanding> order =
                FairTurns.of(
                        List.of(member(BUILDING, 1), member(TRADE, 2), member(ZONE, 3)),
                        List.of(turn(BUILDING, 2024), turn(TRADE, 2023), turn(BUILDING, 2021)),
                        TurnRule.plain());
        assertThat(order)
                .extracting(TurnStanding::organization)
                .containsExactly(ZONE, TRADE, BUILDING);
        assertThat(order).extracting(TurnStanding::turns).containsExactly(0, 1, 2);
        assertThat(order.get(2).lastTurn()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(order)
                .extracting(TurnStanding::ground)
                .containsOnly(TurnStanding.Ground.COUNT_AND_TIME);
    }

    @Test
    void amongThoseWhoNeverHeldItTheLongerMemberComesFirst() {
        Aspirant newcomer = new Aspirant(ZONE, 1, LocalDate.of(2025, 7, 1), Set.of());
        assertThat(FairTurns.of(List.of(newcomer, member(TRADE, 2)), List.of(), TurnRule.plain()))
                .extracting(TurnStanding::organization)
                .containsExactly(TRADE, ZONE);
    }

    @Test
    void equalsShareThePlaceAndAreNamed() {
        List<TurnStanding> order =
                FairTurns.of(
                        List.of(member(BUILDING, 1), member(TRADE, 2), member(ZONE, 3)),
                        List.of(turn(ZONE, 2024)),
                        TurnRule.plain());
        assertThat(order).extracting(TurnStanding::place).containsExactly(1, 1, 3);
        assertThat(order.getFirst().tiedWith()).containsExactly(TRADE);
        assertThat(order.get(1).tiedWith()).containsExactly(BUILDING);
        assertThat(order.getFirst().ground()).isEqualTo(TurnStanding.Ground.EQUAL);
        assertThat(order.get(2).tiedWith()).isEmpty();
    }

    @Test
    void aSetOrderPartsEqualsByTheRoster() {
        List<TurnStanding> order =
                FairTurns.of(
                        List.of(member(ZONE, 3), member(BUILDING, 1), member(TRADE, 2)),
                        List.of(),
                        new TurnRule(true, Set.of()));
        assertThat(order)
                .extracting(TurnStanding::organization)
                .containsExactly(BUILDING, TRADE, ZONE);
        assertThat(order).extracting(TurnStanding::place).containsExactly(1, 2, 3);
        assertThat(order)
                .extracting(TurnStanding::ground)
                .containsOnly(TurnStanding.Ground.SET_ORDER);
    }

    @Test
    void aSuccessorInheritsTheTurnsOfItsPredecessors() {
        Aspirant merged = new Aspirant(BUILDING, 1, LocalDate.of(2020, 1, 1), Set.of(TRANSPORT));
        TurnStanding standing =
                FairTurns.of(
                                List.of(merged),
                                List.of(
                                        turn(TRANSPORT, 2022),
                                        turn(BUILDING, 2024),
                                        turn(TRANSPORT, 2024)),
                                TurnRule.plain())
                        .getFirst();
        assertThat(standing.turns()).as("one year is one turn").isEqualTo(2);
        assertThat(standing.inherited()).isEqualTo(1);
        assertThat(standing.lastTurn()).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void theDeputySucceedsOnlyWhereTheRuleSaysSo() {
        List<Aspirant> members = List.of(member(BUILDING, 1), member(TRADE, 2));
        List<Turn> turns = List.of(turn(TRADE, 2022), turn(TRADE, 2023));
        assertThat(FairTurns.of(members, turns, TurnRule.plain()).getFirst().organization())
                .isEqualTo(BUILDING);
        TurnStanding first =
                FairTurns.of(members, turns, new TurnRule(false, Set.of(TRADE))).getFirst();
        assertThat(first.organization()).isEqualTo(TRADE);
        assertThat(first.ground()).isEqualTo(TurnStanding.Ground.DEPUTY_SUCCEEDS);
    }

    /** Laws that hold for any bloc: 2,000 made from a fixed seed. */
    @Test
    void lawsHoldForAnyBloc() {
        Random random = new Random(20_261_121);
        for (int round = 0; round < 2_000; round++) {
            List<Aspirant> members = members(random);
            List<Turn> turns = turns(random, members);
            TurnRule rule = new TurnRule(random.nextBoolean(), Set.of());
            List<TurnStanding> order = FairTurns.of(members, turns, rule);
            everybodyOnce(members, order);
            placesCountOn(order, rule);
            orderOfInputIsIrrelevant(random, members, turns, rule, order);
            oneMoreTurnNeverHelps(random, members, turns, rule, order);
        }
    }

    private static void everybodyOnce(List<Aspirant> members, List<TurnStanding> order) {
        assertThat(order)
                .extracting(TurnStanding::organization)
                .containsExactlyInAnyOrderElementsOf(
                        members.stream().map(Aspirant::organization).toList());
    }

    private static void placesCountOn(List<TurnStanding> order, TurnRule rule) {
        for (int i = 0; i < order.size(); i++) {
            TurnStanding one = order.get(i);
            assertThat(one.inherited()).isBetween(0, one.turns());
            assertThat(one.lastTurn() == null).isEqualTo(one.turns() == 0);
            long sharing = order.stream().filter(other -> other.place() == one.place()).count();
            assertThat(one.tiedWith()).hasSize((int) sharing - 1);
            long before = order.stream().filter(other -> other.place() < one.place()).count();
            assertThat(one.place()).isEqualTo((int) before + 1);
            if (rule.setOrder()) {
                assertThat(one.place()).isEqualTo(i + 1);
            }
            if (i > 0) {
                assertThat(order.get(i - 1).turns()).isLessThanOrEqualTo(one.turns());
            }
        }
    }

    private static void orderOfInputIsIrrelevant(
            Random random,
            List<Aspirant> members,
            List<Turn> turns,
            TurnRule rule,
            List<TurnStanding> order) {
        List<Aspirant> shuffled = new ArrayList<>(members);
        List<Turn> mixed = new ArrayList<>(turns);
        Collections.shuffle(shuffled, random);
        Collections.shuffle(mixed, random);
        assertThat(FairTurns.of(shuffled, mixed, rule)).isEqualTo(order);
    }

    private static void oneMoreTurnNeverHelps(
            Random random,
            List<Aspirant> members,
            List<Turn> turns,
            TurnRule rule,
            List<TurnStanding> order) {
        OrganizationId chosen = members.get(random.nextInt(members.size())).organization();
        List<Turn> more = new ArrayList<>(turns);
        more.add(turn(chosen, 2026));
        assertThat(places(FairTurns.of(members, more, rule)).get(chosen))
                .isGreaterThanOrEqualTo(places(order).get(chosen));
    }

    private static Map<OrganizationId, Integer> places(List<TurnStanding> order) {
        Map<OrganizationId, Integer> places = new HashMap<>();
        order.forEach(one -> places.put(one.organization(), one.place()));
        return places;
    }

    private static List<Aspirant> members(Random random) {
        List<Aspirant> members = new ArrayList<>();
        int count = 1 + random.nextInt(14);
        for (int i = 0; i < count; i++) {
            Set<OrganizationId> before =
                    random.nextInt(4) == 0 ? Set.of(OrganizationId.next()) : Set.of();
            members.add(
                    new Aspirant(
                            OrganizationId.next(),
                            i + 1,
                            LocalDate.of(2018 + random.nextInt(3), 1, 1),
                            before));
        }
        return members;
    }

    private static List<Turn> turns(Random random, List<Aspirant> members) {
        List<Turn> turns = new ArrayList<>();
        for (int year = 2020; year < 2026; year++) {
            Aspirant one = members.get(random.nextInt(members.size()));
            OrganizationId holder =
                    one.predecessors().stream().findFirst().orElse(one.organization());
            turns.add(turn(random.nextInt(5) == 0 ? OrganizationId.next() : holder, year));
        }
        return turns;
    }

    private static Aspirant member(OrganizationId organization, int position) {
        return new Aspirant(organization, position, LocalDate.of(2020, 1, 1), Set.of());
    }

    private static Turn turn(OrganizationId organization, int year) {
        return new Turn(organization, LocalDate.of(year, 1, 1));
    }
}
