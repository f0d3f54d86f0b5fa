package vn.khoithidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Scorer;
import vn.khoithidua.database.DatabaseClock;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.DeadlineCase;
import vn.khoithidua.year.Extensions;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** Sheets are in time, late or refused to the second, whatever the machine's clock does. */
@PageTest
class SelfScoringDeadlineTests {

    private static final CriterionKey K0 = CriterionKey.of("k0");
    private static final Instant LAST_SECOND = Instant.parse("2024-12-31T16:59:59Z");

    @Autowired private ScoringYear years;
    @Autowired private SelfScores scores;
    @Autowired private SheetFlow flow;
    @Autowired private Windows windows;
    @Autowired private Extensions extensions;
    @Autowired private DatabaseClock clock;
    @Autowired private JdbcClient jdbc;

    @ParameterizedTest
    @MethodSource("vn.khoithidua.year.DeadlineCase#all")
    void aSheetIsHandedIn(DeadlineCase deadline) {
        ScoringYear.World world = years.openSheet(1);
        windows.set(world.year(), deadline.window(Step.SELF_SCORING), null);
        clock.runAt(deadline.open(), () -> enter(world, 0));
        deadline.hold(clock, () -> submit(world, 0));
    }

    @Test
    void aMemberWithMoreTimeHasItToItsLastSecond() {
        ScoringYear.World world = endOfYear();
        LocalDate until = LocalDate.of(2025, 1, 20);
        clock.runAt(
                LAST_SECOND,
                () ->
                        extensions.grant(
                                world.year(),
                                world.lines().getFirst(),
                                Step.SELF_SCORING,
                                until,
                                "Bão lũ",
                                years.secretary(world).actor()));
        clock.runAt(
                Instant.parse("2025-01-20T16:59:59Z"),
                () -> assertThat(submit(world, 0)).isFalse());
        new DeadlineCase(
                        until,
                        until,
                        0,
                        until,
                        until.plusDays(1).atStartOfDay(),
                        DeadlineCase.Answer.REFUSED)
                .hold(clock, () -> submit(world, 1));
    }

    /** What was handed in keeps the time it had; what comes after is asked anew. */
    @Test
    void aClockThatJumpsBackAnHourMakesNothingLateOrTimelyAfterwards() {
        ScoringYear.World world = endOfYear();
        Instant after = LAST_SECOND.plusSeconds(1);
        clock.runAt(after, () -> assertThat(submit(world, 0)).isTrue());
        clock.runAt(after.minusSeconds(3600), () -> assertThat(submit(world, 1)).isFalse());
        clock.runAt(after.plusSeconds(3600), () -> assertThat(isLate(world, 1)).isFalse());
        assertThat(isLate(world, 0)).isTrue();
    }

    @Test
    void theZoneOfTheMachineDoesNotMatter() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : new String[] {"America/New_York", "Pacific/Kiritimati"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                ScoringYear.World world = endOfYear();
                clock.runAt(LAST_SECOND, () -> assertThat(submit(world, 0)).as(zone).isFalse());
                clock.runAt(
                        LAST_SECOND.plusSeconds(1),
                        () -> assertThat(submit(world, 1)).as(zone).isTrue());
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /** Two members with filled sheets, due on the last day of 2024, locked after 15/01/2025. */
    private ScoringYear.World endOfYear() {
        ScoringYear.World world = years.bare(2);
        years.freeze(
                world.year(),
                List.of(
                        ScoringYear.criterion(
                                "k0", "chấm trực tiếp không quá 10", "10", Scorer.USUAL)));
        windows.set(
                world.year(),
                new StepWindow(
                        Step.SELF_SCORING,
                        LocalDate.of(2024, 12, 1),
                        LocalDate.of(2024, 12, 31),
                        0,
                        LocalDate.of(2025, 1, 15)),
                null);
        clock.runAt(
                LAST_SECOND.minusSeconds(86_400),
                () -> {
                    enter(world, 0);
                    enter(world, 1);
                });
        return world;
    }

    private void enter(ScoringYear.World world, int member) {
        Seat leader = years.member(world, member, Role.AGENCY_LEADER);
        RosterLineId line = world.lines().get(member);
        scores.save(leader, new SelfEntry(line, K0, 0, ScoringYear.points("8"), ""));
    }

    private boolean submit(ScoringYear.World world, int member) {
        flow.submit(years.member(world, member, Role.AGENCY_LEADER), world.lines().get(member));
        return isLate(world, member);
    }

    private boolean isLate(ScoringYear.World world, int member) {
        return jdbc.sql("select late from score_sheet where roster_line_id = :line")
                .param("line", world.lines().get(member).value())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }
}
