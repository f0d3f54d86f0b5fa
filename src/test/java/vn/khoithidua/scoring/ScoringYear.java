package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.RowEdit;
import vn.khoithidua.criteria.TableDrafts;
import vn.khoithidua.criteria.TableEditing;
import vn.khoithidua.criteria.TableFreezing;
import vn.khoithidua.criteria.TableSource;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.Scorer;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.database.DatabaseClock;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.LittleProvince;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/**
 * A bloc-year with members and a small frozen table for tests: {@code a} judged up to 10, {@code b}
 * two points and minus one per late case, {@code c} compared with the best of the bloc, {@code s}
 * scored by the standing agency.
 */
@Component
@RequiredArgsConstructor
public class ScoringYear {

    static final CriterionKey A = CriterionKey.of("a");
    static final CriterionKey B = CriterionKey.of("b");
    static final CriterionKey C = CriterionKey.of("c");
    static final CriterionKey S = CriterionKey.of("s");
    static final Instant SELF_TIME = Instant.parse("2024-11-10T03:00:00Z");
    static final Instant VERIFY_TIME = Instant.parse("2024-12-05T03:00:00Z");

    private final LittleProvince province;
    private final BlocYears years;
    private final Windows windows;
    private final TableDrafts drafts;
    private final TableEditing editing;
    private final TableFreezing freezing;
    private final DatabaseClock clock;
    private final SelfScores scores;
    private final SheetFlow flow;
    private final ChangeSets sets;

    /** A bloc-year with its members. */
    public record World(
            AuthorityId authority,
            BlocYearId year,
            List<OrganizationId> agencies,
            List<RosterLineId> lines) {}

    /**
     * Members and windows of 2024: self-scoring in November, verification in December; no table.
     */
    public World bare(int members) {
        AuthorityId authority = province.authority();
        BlocYearId year = province.year(province.bloc(authority, "Khối thử"), 2024);
        List<OrganizationId> agencies = new ArrayList<>();
        List<RosterLineId> lines = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            OrganizationId agency = province.agency(authority, "Sở số " + i, "Sở " + i);
            agencies.add(agency);
            lines.add(province.join(year, agency));
        }
        window(year, Step.SELF_SCORING, 11, 30, LocalDate.of(2024, 12, 10));
        window(year, Step.VERIFICATION, 12, 15, LocalDate.of(2025, 1, 15));
        return new World(authority, year, agencies, lines);
    }

    private void window(BlocYearId year, Step step, int month, int due, LocalDate lock) {
        windows.set(
                year,
                new StepWindow(
                        step,
                        LocalDate.of(2024, month, 1),
                        LocalDate.of(2024, month, due),
                        0,
                        lock),
                null);
    }

    /** The same with the small table frozen. */
    public World with(int members) {
        World world = bare(members);
        freeze(world.year(), small());
        return world;
    }

    private static List<TableRow> small() {
        return List.of(
                criterion("a", "chấm trực tiếp không quá 10", "10", Scorer.USUAL),
                criterion("b", "điểm chuẩn 2\ntrừ 1 mỗi [việc chậm]", "2", Scorer.USUAL),
                criterion(
                        "c",
                        "so với đơn vị dẫn đầu [kết quả] được 5; mức cơ bản 50%; chỉ tiêu chung 100",
                        "5",
                        Scorer.USUAL),
                criterion(
                        "s",
                        "chấm trực tiếp không quá 3",
                        "3",
                        new Scorer(Scorer.Kind.STANDING_AGENCY, null)));
    }

    /** The same agencies a year later, with the same table and both windows open today. */
    World openNext(World before) {
        BlocYearId year = province.year(years.summary(before.year()).bloc(), 2025);
        List<RosterLineId> lines =
                before.agencies().stream().map(agency -> province.join(year, agency)).toList();
        freeze(year, small());
        World world = new World(before.authority(), year, before.agencies(), lines);
        openToday(world);
        return world;
    }

    /** One member and two criteria, k0 and k1, that ask for evidence. */
    World openDemanding() {
        return openTable(1, judged(2).stream().map(ScoringYear::demanding).toList());
    }

    /** One member and one criterion, p, that asks for a percentage. */
    World openPercent() {
        String rule = "theo mức [tỷ lệ %]: từ 95% được 10; còn lại được 0";
        return openTable(1, List.of(criterion("p", rule, "10", Scorer.USUAL)));
    }

    private static TableRow demanding(TableRow row) {
        return new TableRow(
                row.level(),
                row.key(),
                row.code(),
                row.title(),
                row.shortTitle(),
                row.max(),
                row.unit(),
                row.scorer(),
                true,
                row.target(),
                row.trial(),
                row.scoring());
    }

    /** The same with both windows open today, for tests that cannot set the clock. */
    public World openNow(int members) {
        World world = with(members);
        openToday(world);
        return world;
    }

    private void openToday(World world) {
        LocalDate today = clock.today();
        for (Step step : List.of(Step.SELF_SCORING, Step.VERIFICATION)) {
            windows.set(
                    world.year(),
                    new StepWindow(step, today.minusDays(9), today.plusDays(9), 0, null),
                    null);
        }
    }

    /** One member with criteria k0, k1 … of ten points each, judged by eye; open today. */
    public World openSheet(int criteria) {
        return openTable(1, judged(criteria));
    }

    /** The same beside a second member, which has handed in. */
    public World openSheetBesideAnother(int criteria) {
        List<TableRow> rows = judged(criteria);
        World world = openTable(2, rows);
        handIn(world, 1, rows);
        return world;
    }

    /** The same for many members, all handed in with eight points for each. */
    public World openGrid(int members, int criteria) {
        List<TableRow> rows = judged(criteria);
        World world = openTable(members, rows);
        for (int member = 0; member < members; member++) {
            handIn(world, member, rows);
        }
        return world;
    }

    private void handIn(World world, int member, List<TableRow> rows) {
        Seat seat = member(world, member, Role.AGENCY_LEADER);
        RosterLineId line = world.lines().get(member);
        List<SelfEntry> entries =
                rows.stream()
                        .map(row -> new SelfEntry(line, row.key(), 0, points("8"), ""))
                        .toList();
        sets.enter(seat, entries, new ChangeSets.Manner(ScoreSource.TYPED, false));
        flow.submit(seat, line);
    }

    /** Members that have handed in sheets of judged criteria, everything filled. */
    public World handedIn(int members, int criteria) {
        World world = bare(members);
        List<TableRow> rows = judged(criteria);
        freeze(world.year(), rows);
        clock.runAt(
                SELF_TIME,
                () -> {
                    for (int member = 0; member < members; member++) {
                        Seat seat = member(world, member, Role.AGENCY_LEADER);
                        RosterLineId line = world.lines().get(member);
                        Map<String, String> points = points(member % 2 == 0 ? "8" : "8,5");
                        rows.forEach(
                                row ->
                                        scores.save(
                                                seat,
                                                new SelfEntry(line, row.key(), 0, points, "")));
                        flow.submit(seat, line);
                    }
                });
        return world;
    }

    private World openTable(int members, List<TableRow> rows) {
        World world = bare(members);
        freeze(world.year(), rows);
        openToday(world);
        return world;
    }

    private static List<TableRow> judged(int criteria) {
        return IntStream.range(0, criteria)
                .mapToObj(
                        i -> criterion("k" + i, "chấm trực tiếp không quá 10", "10", Scorer.USUAL))
                .toList();
    }

    /** A member's whole sheet, handed in at the time of now. */
    public void submit(World world, int member) {
        Seat seat = member(world, member, Role.AGENCY_LEADER);
        RosterLineId line = world.lines().get(member);
        Map.of(A, points("8"), B, Map.of("việc chậm", "1"), C, Map.of("kết quả", "150"))
                .forEach(
                        (key, inputs) ->
                                scores.save(seat, new SelfEntry(line, key, 0, inputs, "")));
        flow.submit(seat, line);
    }

    /** Freezes a table of these rows. */
    public TableId freeze(BlocYearId year, List<TableRow> rows) {
        TableId table = drafts.create(year, new TableSource.Scratch("Bảng điểm", null), null);
        long revision = 0;
        for (TableRow row : rows) {
            editing.edit(table, revision++, new RowEdit.Add(null, row), null);
        }
        freezing.freeze(table, revision, null, null);
        return table;
    }

    static TableRow criterion(String key, String rules, @Nullable String max, Scorer scorer) {
        return new TableRow(
                1,
                CriterionKey.of(key),
                key.toUpperCase(Locale.ROOT),
                "Tiêu chí " + key,
                "Tiêu chí " + key,
                max == null ? null : new BigDecimal(max),
                null,
                scorer,
                false,
                true,
                false,
                Notation.read(rules));
    }

    /** Somebody of a member agency. */
    public Seat member(World world, int member, Role... roles) {
        return seat(world, Set.of(roles), Set.of(world.lines().get(member)), Set.of());
    }

    /** A verifier that works for no member. */
    public Seat secretary(World world) {
        return seat(world, Set.of(Role.BLOC_SECRETARY), Set.of(), Set.of());
    }

    /** Somebody with roles in the whole bloc-year. */
    public Seat of(World world, Role... roles) {
        return seat(world, Set.of(roles), Set.of(), Set.of());
    }

    Seat seat(World world, Set<Role> roles, Set<RosterLineId> own, Set<RosterLineId> employer) {
        return new Seat(
                years.summary(world.year()),
                roles,
                own,
                employer,
                new Actor(UserId.next(), "Trần Văn Thử"));
    }

    /** Runs at a set time. */
    public void at(Instant time, Runnable work) {
        clock.runAt(time, work);
    }

    static Map<String, String> points(String text) {
        return Map.of("điểm", text);
    }
}
