package vn.khoithidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khoithidua.scoring.ScoringYear.A;
import static vn.khoithidua.scoring.ScoringYear.B;
import static vn.khoithidua.scoring.ScoringYear.C;
import static vn.khoithidua.scoring.ScoringYear.SELF_TIME;
import static vn.khoithidua.scoring.ScoringYear.VERIFY_TIME;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khoithidua.PageTest;
import vn.khoithidua.StatementCount;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Scorer;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.ChangeSets.Manner;
import vn.khoithidua.scoring.VerifiedEntry.Content;
import vn.khoithidua.year.Seat;

/** Many cells in one transaction: what is saved, what is left, what is refused as a whole. */
@PageTest
class ChangeSetTests {

    private static final Manner PASTED = new Manner(ScoreSource.PASTED, false);

    @Autowired private ScoringYear years;
    @Autowired private ChangeSets sets;
    @Autowired private Verification verification;
    @Autowired private CellStore cells;
    @Autowired private SelfScores selfScores;
    @Autowired private SheetFlow flow;
    @Autowired private JdbcClient jdbc;

    private ScoringYear.World world;
    private Seat secretary;

    @BeforeEach
    void threeMembersHandedIn() {
        world = years.with(3);
        secretary = years.secretary(world);
        years.at(
                SELF_TIME,
                () -> {
                    for (int member = 0; member < 3; member++) {
                        years.submit(world, member);
                    }
                });
    }

    @Test
    void goodCellsAreSavedAndBadOnesAreToldAndLeft() {
        ChangeSetResult result =
                verify(
                        PASTED,
                        points(0, A, 1, "7.5"),
                        points(1, A, 1, "11"),
                        points(2, A, 1, "9"),
                        new VerifiedEntry(line(0), B, 1, new Content.Unreadable("chín"), null));
        assertThat(result.stale()).isFalse();
        assertThat(kinds(result)).containsExactly("SAVED", "REFUSED", "SAVED", "REFUSED");
        assertThat(verified(0, A)).isEqualByComparingTo("7.5");
        assertThat(cells.one(line(1), A).verified().points()).isNull();
        assertThat(verified(2, A)).isEqualByComparingTo("9");
        assertThat(sources(line(0), A)).containsExactly("TYPED", "PASTED");
    }

    @Test
    void oneConflictSavesNothingAndTellsBothSides() {
        Seat other = years.secretary(world);
        in(VERIFY_TIME, () -> verification.save(other, points(1, A, 1, "6")));
        ChangeSetResult result = verify(PASTED, points(0, A, 1, "7"), points(1, A, 1, "8"));
        assertThat(result.stale()).isTrue();
        CellOutcome stale = result.cells().get(1);
        assertThat(stale.kind()).isEqualTo(CellOutcome.Kind.STALE);
        assertThat(stale.now().verified().points()).isEqualByComparingTo("6");
        assertThat(cells.one(line(0), A).verified().points()).isNull();
        assertThat(verified(1, A)).isEqualByComparingTo("6");
    }

    @Test
    void whatWasThereBeforeIsPutBackExactly() {
        in(
                VERIFY_TIME,
                () ->
                        verification.save(
                                secretary,
                                new VerifiedEntry(
                                        line(0),
                                        B,
                                        1,
                                        new Content.Result(Map.of("việc chậm", "2")),
                                        "Chậm hai việc")));
        Cell before = cells.one(line(0), B);
        ChangeSetResult pasted = verify(PASTED, points(0, B, 2, "1.5"));
        assertThat(pasted.cells().getFirst().now().verified().override()).isTrue();
        Cell was = pasted.cells().getFirst().before();
        assertThat(was).isEqualTo(before);
        verify(
                new Manner(ScoreSource.UNDONE, false),
                new VerifiedEntry(
                        line(0),
                        B,
                        3,
                        new Content.Restored(before.verified().inputs().stored(), null),
                        before.verified().words()));
        assertThat(cells.one(line(0), B).verified().says(before.verified())).isTrue();
    }

    @Test
    void theRuleTakesBackAnOverride() {
        verify(PASTED, points(0, B, 1, "1.5"), points(0, A, 1, "7"));
        ChangeSetResult result =
                verify(
                        PASTED,
                        new VerifiedEntry(line(0), B, 2, new Content.ByRule(), null),
                        new VerifiedEntry(line(0), A, 2, new Content.ByRule(), null));
        assertThat(kinds(result)).containsExactly("SAVED", "REFUSED");
        Cell ruled = cells.one(line(0), B);
        assertThat(ruled.verified().override()).isFalse();
        assertThat(ruled.verified().points()).isEqualByComparingTo(points(ruled.self()));
    }

    @Test
    void comparedResultsCountAllNewOnesWhateverTheirOrder() {
        List<VerifiedEntry> entries = new ArrayList<>();
        String[] results = {"150", "200", "120"};
        for (int member = 0; member < 3; member++) {
            entries.add(
                    new VerifiedEntry(
                            line(member),
                            C,
                            1,
                            new Content.Result(Map.of("kết quả", results[member])),
                            null));
        }
        verify(PASTED, entries.toArray(VerifiedEntry[]::new));
        // Base share one half of 5, the rest own excess by the best excess of 100.
        assertThat(verified(0, C)).isEqualByComparingTo("3.75");
        assertThat(verified(1, C)).isEqualByComparingTo("5");
        assertThat(verified(2, C)).isEqualByComparingTo("3");
        Cell last = cells.one(line(2), C);
        verify(
                PASTED,
                new VerifiedEntry(
                        line(1),
                        C,
                        cells.one(line(1), C).revision(),
                        new Content.Result(Map.of("kết quả", "300")),
                        null));
        assertThat(verified(2, C)).as("follows the new best").isEqualByComparingTo("2.75");
        assertThat(cells.one(line(2), C).revision()).isEqualTo(last.revision());
    }

    @Test
    void aRepeatWritesNothing() {
        verify(PASTED, points(0, A, 1, "7"), points(1, A, 1, "99"));
        ChangeSetResult again =
                verify(
                        new Manner(ScoreSource.PASTED, true),
                        points(0, A, 1, "7"),
                        points(1, A, 1, "99"));
        assertThat(kinds(again)).containsExactly("SAVED", "REFUSED");
        assertThat(cells.one(line(0), A).revision()).isEqualTo(2);
    }

    @Test
    void whoMayNotVerifyIsRefusedCellByCell() {
        Seat half = years.seat(world, Set.of(Role.BLOC_SECRETARY), Set.of(), Set.of(line(0)));
        ChangeSetResult result =
                in(
                        VERIFY_TIME,
                        () ->
                                sets.verify(
                                        half,
                                        List.of(
                                                points(0, A, 1, "7"),
                                                points(1, A, 1, "7"),
                                                points(1, ScoringYear.S, 0, "2")),
                                        PASTED));
        assertThat(kinds(result)).containsExactly("REFUSED", "SAVED", "REFUSED");
    }

    @Test
    void aMemberPastesItsResultsAndKeepsItsExplanations() {
        ScoringYear.World fresh = years.with(2);
        Seat officer = years.member(fresh, 0, Role.AGENCY_OFFICER);
        RosterLineId own = fresh.lines().getFirst();
        in(
                SELF_TIME,
                () ->
                        selfScores.save(
                                officer,
                                new SelfEntry(
                                        own, A, 0, ScoringYear.points("5"), "Theo báo cáo 12")));
        ChangeSetResult result =
                in(
                        SELF_TIME,
                        () ->
                                sets.enter(
                                        officer,
                                        List.of(
                                                new SelfEntry(
                                                        own, A, 1, ScoringYear.points("8,5"), null),
                                                new SelfEntry(
                                                        own, B, 0, Map.of("việc chậm", "x"), null),
                                                new SelfEntry(
                                                        own, C, 0, Map.of("kết quả", "150"), null)),
                                        PASTED));
        assertThat(kinds(result)).containsExactly("SAVED", "REFUSED", "SAVED");
        assertThat(cells.one(own, A).self().words()).isEqualTo("Theo báo cáo 12");
        assertThat(points(cells.one(own, C).self())).isEqualByComparingTo("5");
    }

    @Test
    void ofFiftyAtOnceOneWinsAndTheOthersSeeBothSides() throws Exception {
        ScoringYear.World grid = years.openGrid(2, 2);
        RosterLineId line = grid.lines().getFirst();
        CriterionKey key = CriterionKey.of("k0");
        CriterionKey other = CriterionKey.of("k1");
        List<ChangeSetResult> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ChangeSetResult>> writing = new ArrayList<>();
            for (int i = 1; i <= 50; i++) {
                BigDecimal points = BigDecimal.valueOf(i, 1);
                Seat seat = years.secretary(grid);
                writing.add(
                        threads.submit(
                                () ->
                                        sets.verify(
                                                seat,
                                                List.of(
                                                        new VerifiedEntry(
                                                                line,
                                                                key,
                                                                1,
                                                                new Content.Points(points),
                                                                null),
                                                        new VerifiedEntry(
                                                                line,
                                                                other,
                                                                1,
                                                                new Content.Points(points),
                                                                null)),
                                                PASTED)));
            }
            for (Future<ChangeSetResult> one : writing) {
                results.add(one.get());
            }
        }
        List<ChangeSetResult> winners = results.stream().filter(result -> !result.stale()).toList();
        assertThat(winners).hasSize(1);
        BigDecimal won = points(winners.getFirst().cells().getFirst().now().verified());
        assertThat(points(cells.one(line, key).verified())).isEqualByComparingTo(won);
        assertThat(points(cells.one(line, other).verified())).isEqualByComparingTo(won);
        results.stream()
                .filter(ChangeSetResult::stale)
                .forEach(
                        result ->
                                assertThat(points(result.cells().getFirst().now().verified()))
                                        .isEqualByComparingTo(won));
        assertThat(sources(line, key)).containsExactly("TYPED", "PASTED");
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheCells() throws Exception {
        ScoringYear.World big = years.bare(14);
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(
                    ScoringYear.criterion(
                            "k" + i, "chấm trực tiếp không quá 10", "10", Scorer.USUAL));
        }
        years.freeze(big.year(), rows);
        in(
                SELF_TIME,
                () -> {
                    for (int member = 0; member < 14; member++) {
                        Seat seat = years.member(big, member, Role.AGENCY_LEADER);
                        RosterLineId line = big.lines().get(member);
                        sets.enter(
                                seat,
                                rows.stream()
                                        .map(
                                                row ->
                                                        new SelfEntry(
                                                                line,
                                                                row.key(),
                                                                0,
                                                                ScoringYear.points("8"),
                                                                ""))
                                        .toList(),
                                PASTED);
                        flow.submit(seat, line);
                    }
                    return 0;
                });
        Seat verifier = years.secretary(big);
        List<VerifiedEntry> all = new ArrayList<>();
        big.lines()
                .forEach(
                        line ->
                                rows.forEach(
                                        row ->
                                                all.add(
                                                        new VerifiedEntry(
                                                                line,
                                                                row.key(),
                                                                1,
                                                                new Content.Points(
                                                                        new BigDecimal("7.5")),
                                                                null))));
        int one =
                statements(
                        verifier,
                        List.of(
                                new VerifiedEntry(
                                        big.lines().getFirst(),
                                        rows.getFirst().key(),
                                        1,
                                        new Content.Points(new BigDecimal("7")),
                                        null)));
        all.removeFirst();
        assertThat(statements(verifier, all)).isEqualTo(one).isLessThanOrEqualTo(8);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from score_cell where bloc_year_id = :year and verified_points = 7.5")
                                .param("year", big.year().value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(14 * 60 - 1);
    }

    private int statements(Seat seat, List<VerifiedEntry> entries) throws Exception {
        List<String> sent =
                StatementCount.during(
                        () -> in(VERIFY_TIME, () -> sets.verify(seat, entries, PASTED)));
        return (int) sent.stream().filter(sql -> !sql.contains("set_config")).count();
    }

    private ChangeSetResult verify(Manner manner, VerifiedEntry... entries) {
        return in(VERIFY_TIME, () -> sets.verify(secretary, List.of(entries), manner));
    }

    private <T> T in(Instant time, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        years.at(time, () -> result.set(work.get()));
        return result.get();
    }

    private RosterLineId line(int member) {
        return world.lines().get(member);
    }

    private VerifiedEntry points(int member, CriterionKey key, long revision, String points) {
        return new VerifiedEntry(
                line(member), key, revision, new Content.Points(new BigDecimal(points)), null);
    }

    private BigDecimal verified(int member, CriterionKey key) {
        return points(cells.one(line(member), key).verified());
    }

    private static BigDecimal points(CellValue value) {
        return Objects.requireNonNull(value.points());
    }

    private static List<String> kinds(ChangeSetResult result) {
        return result.cells().stream().map(cell -> cell.kind().name()).toList();
    }

    private List<String> sources(RosterLineId line, CriterionKey key) {
        return jdbc.sql(
                        "select source from score_entry where roster_line_id = :line and criterion = :key order by id")
                .param("line", line.value())
                .param("key", key.value())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
