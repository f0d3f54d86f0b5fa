package vn.khoithidua.recalculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.MemberTargets;
import vn.khoithidua.criteria.TableFreezing;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.Correction;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Inputs;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.ranking.AdoptedRanking;
import vn.khoithidua.ranking.Ranking;
import vn.khoithidua.ranking.Rankings;
import vn.khoithidua.scoring.CellReading;
import vn.khoithidua.scoring.ClosedYears;
import vn.khoithidua.scoring.ScoreSource;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.scoring.Totals;
import vn.khoithidua.scoring.YearTotals;
import vn.khoithidua.year.Seat;

/** A recalculation from its reason to the new version, and every refusal on the way. */
@PageTest
class RecalculationFlowTests {

    private static final CriterionKey A = CriterionKey.of("a");
    private static final CriterionKey B = CriterionKey.of("b");
    private static final CriterionKey C = CriterionKey.of("c");

    @Autowired private ScoringYear years;
    @Autowired private ClosedYears closed;
    @Autowired private Recalculating recalculating;
    @Autowired private Applying applying;
    @Autowired private Recalculations recalculations;
    @Autowired private Rankings rankings;
    @Autowired private Totals totals;
    @Autowired private CellReading cells;
    @Autowired private CriteriaTables tables;
    @Autowired private TableFreezing freezing;
    @Autowired private MemberTargets targets;
    @Autowired private TimeSource time;

    private ScoringYear.World world;
    private Seat head;
    private Seat secretary;
    private Seat council;

    @BeforeEach
    void threeMembersWithFinalPoints() {
        world = closed.finished("150", "100", "200");
        head = closed.head(world);
        secretary = years.secretary(world);
        council = years.of(world, Role.COUNCIL_SECRETARY);
    }

    @Test
    void aLateCorrectionMovesItsCellThoseBesideItAndThePlaces() {
        RecalculationId id = recalculating.open(secretary, because("Số liệu sửa muộn"));
        recalculating.add(secretary, id, result(2, "150"));
        Recalculations.Desk desk = recalculations.desk(head, id);
        Effect effect = effect(desk);
        // The best is no longer beyond the first one, who now gets all it can.
        assertThat(effect.cells())
                .extracting(
                        Effect.Cell::agency, one -> plain(one.before()), one -> plain(one.after()))
                .containsExactly(tuple("Sở số 0", "3.75", "5"), tuple("Sở số 2", "5", "5"));
        assertThat(effect.members())
                .filteredOn(Effect.Member::shifts)
                .extracting(
                        Effect.Member::agency,
                        Effect.Member::placeBefore,
                        Effect.Member::placeAfter)
                .containsExactly(tuple("Sở số 0", 2, 1));
        assertThat(total(0)).isEqualByComparingTo("15.75");

        applying.apply(head, id, desk.seen());

        assertThat(total(0)).isEqualByComparingTo("17");
        assertThat(total(1)).isEqualByComparingTo("14.5");
        assertThat(total(2)).isEqualByComparingTo("17");
        assertThat(totals.of(world.year()).stage()).isEqualTo(YearTotals.Stage.FINAL);
        Recalculation done = recalculations.desk(head, id).it();
        assertThat(done.state()).isEqualTo(Recalculation.State.APPLIED);
        assertThat(done.digestBefore()).isNotEqualTo(done.digestAfter());
        assertThat(effect(recalculations.desk(head, id)).cells()).hasSameSizeAs(effect.cells());
        assertThat(cells.of(secretary, world.lines().getFirst(), C).history())
                .first()
                .satisfies(
                        entry -> {
                            assertThat(entry.source()).isEqualTo(ScoreSource.RECALCULATION);
                            assertThat(entry.words()).isEqualTo("Số liệu sửa muộn");
                        });
        refused("recalculation.refusal.ended", 409, () -> applying.apply(head, id, desk.seen()));
    }

    @Test
    void afterAdoptionOnlyTheCouncilWithADocumentAndTheOldRankingStays() {
        RecalculationId open = recalculating.open(secretary, because("Chờ số liệu"));
        adopt();
        refused(
                "recalculation.refusal.councilOnly",
                403,
                () -> recalculating.add(secretary, open, result(2, "150")));
        refused(
                "recalculation.refusal.councilOnly",
                403,
                () -> recalculating.drop(secretary, open, "Thôi"));
        recalculating.drop(council, open, "Mở lại theo văn bản");
        refused(
                "recalculation.refusal.document",
                422,
                () -> recalculating.open(council, because("Kết luận thanh tra")));
        RecalculationId id =
                recalculating.open(
                        council,
                        new Opening("Kết luận thanh tra", "15/KL-TTr", LocalDate.of(2025, 2, 1)));
        recalculating.add(council, id, result(2, "100"));
        refused(
                "recalculation.refusal.councilOnly",
                403,
                () -> applying.apply(head, id, recalculations.desk(head, id).seen()));
        Ranking before = rankings.adopted(world.year()).orElseThrow();
        applying.apply(council, id, recalculations.desk(council, id).seen());

        AdoptedRanking now = adopted();
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.publication()).isNull();
        assertThat(now.minutesNo()).isEqualTo("01/BB-KTĐ");
        assertThat(place(rankings.adopted(world.year()).orElseThrow(), 0)).isEqualTo(1);
        Ranking old = rankings.version(world.year(), 1).orElseThrow();
        assertThat(Rankings.digest(old)).isEqualTo(Rankings.digest(before));
        assertThat(place(old, 2)).isEqualTo(1);
        assertThat(rankings.intact(world.year())).isTrue();
        assertThat(recalculations.desk(council, id).it().versionBefore()).isEqualTo(1);
        assertThat(recalculations.desk(council, id).it().versionAfter()).isEqualTo(2);
    }

    @Test
    void anotherRuleMakesTheNextVersionOfTheTable() {
        RecalculationId id = recalculating.open(secretary, because("Hướng dẫn mới"));
        String rule = "điểm chuẩn 2\ntrừ 0,5 mỗi [việc chậm]";
        recalculating.add(secretary, id, new Change.Rule(B, rule, new BigDecimal("2")));
        Recalculations.Desk desk = recalculations.desk(head, id);
        assertThat(effect(desk).cells()).hasSize(3).extracting(Effect.Cell::code).containsOnly("B");
        assertThat(effect(desk).members()).noneMatch(Effect.Member::shifts);
        int version = tables.frozen(world.year()).orElseThrow().versionNo();
        applying.apply(head, id, desk.seen());
        assertThat(tables.frozen(world.year()).orElseThrow().versionNo()).isEqualTo(version + 1);
        assertThat(tables.versions(world.year())).hasSize(2);
        assertThat(total(1)).isEqualByComparingTo("15");
    }

    @Test
    void whatIsNotAssignedIsDroppedAndWhatIsAssignedNeedsAValue() {
        RecalculationId id = recalculating.open(secretary, because("Giao nhầm"));
        recalculating.add(secretary, id, new Change.Assignment(at(2, C), false));
        applying.apply(head, id, recalculations.desk(head, id).seen());
        // Without the best the first one is.
        assertThat(total(0)).isEqualByComparingTo("17");
        assertThat(total(2)).isEqualByComparingTo("12");

        RecalculationId again = recalculating.open(secretary, because("Giao lại"));
        recalculating.add(secretary, again, new Change.Assignment(at(2, C), true));
        Recalculations.Desk desk = recalculations.desk(head, again);
        assertThat(effect(desk).gaps()).isEmpty();
        applying.apply(head, again, desk.seen());
        assertThat(total(0)).isEqualByComparingTo("15.75");
        assertThat(total(2)).isEqualByComparingTo("17");
    }

    @Test
    void aStalePreviewIsRefusedAndADroppedOneChangesNothing() {
        RecalculationId id = recalculating.open(secretary, because("Thử"));
        refused(
                "recalculation.refusal.nothing",
                422,
                () -> applying.apply(head, id, recalculations.desk(head, id).seen()));
        recalculating.add(secretary, id, points(0, A, "9"));
        String seen = recalculations.desk(head, id).seen();
        recalculating.add(secretary, id, points(0, A, "9.5"));
        refused("recalculation.refusal.stale", 409, () -> applying.apply(head, id, seen));
        refused("recalculation.refusal.open", 409, () -> recalculating.open(head, because("Nữa")));
        recalculating.remove(
                secretary, id, recalculations.desk(head, id).changes().getFirst().id());
        recalculating.drop(secretary, id, "Không cần nữa");
        assertThat(total(0)).isEqualByComparingTo("15.75");
        assertThat(recalculations.of(world.year()))
                .extracting(Recalculation::state)
                .containsExactly(Recalculation.State.DROPPED);
    }

    @Test
    void nothingElseChangesWhatWasClosed() {
        Seat own = closed.employed(world, 0, Role.BLOC_SECRETARY);
        RecalculationId id = recalculating.open(own, because("Của mình"));
        refused(
                "recalculation.refusal.ownAgency",
                403,
                () -> recalculating.add(own, id, points(0, A, "10")));
        refused(
                "scoring.table.settled",
                423,
                () -> freezing.nextVersion(world.year(), "Sửa", head.actor()));
        refused(
                "scoring.table.settled",
                423,
                () ->
                        targets.amend(
                                tables.frozen(world.year()).orElseThrow().id(),
                                world.lines().getFirst(),
                                A,
                                Assignment.NONE,
                                "Phụ lục",
                                head.actor()));
        ScoringYear.World open = closed.closed("100");
        refused(
                "recalculation.refusal.notFinal",
                423,
                () -> recalculating.open(years.secretary(open), because("Sớm")));
        refused("error.404.text", 404, () -> recalculations.desk(years.secretary(open), id));
    }

    private void adopt() {
        rankings.adopt(
                world.year(),
                new Rankings.Adoption(
                        time.today(), "01/BB-KTĐ", Rankings.digest(rankings.current(world.year()))),
                head.actor());
    }

    private AdoptedRanking adopted() {
        return Objects.requireNonNull(rankings.adopted(world.year()).orElseThrow().adopted());
    }

    private int place(Ranking ranking, int member) {
        return ranking.order().placingOf(world.lines().get(member)).orElseThrow().place();
    }

    private BigDecimal total(int member) {
        return totals.of(world.year()).members().get(member).total();
    }

    private static Opening because(String reason) {
        return new Opening(reason, "", null);
    }

    private Change result(int member, String result) {
        Inputs inputs = Inputs.of("kết quả", new BigDecimal(result));
        return new Change.Value(at(member, C), new Correction(inputs, new BigDecimal("5"), false));
    }

    private Change points(int member, CriterionKey key, String points) {
        Inputs inputs = Inputs.of("điểm", new BigDecimal(points));
        return new Change.Value(
                at(member, key), new Correction(inputs, new BigDecimal(points), false));
    }

    private CellKey at(int member, CriterionKey key) {
        return new CellKey(world.lines().get(member), key);
    }

    private static Effect effect(Recalculations.Desk desk) {
        return Objects.requireNonNull(desk.effect());
    }

    private static String plain(@Nullable BigDecimal points) {
        return points == null ? "" : points.stripTrailingZeros().toPlainString();
    }

    private static void refused(String key, int status, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> {
                            assertThat(e.refusal().key()).isEqualTo(key);
                            assertThat(e.refusal().kind().status()).isEqualTo(status);
                        });
    }
}
