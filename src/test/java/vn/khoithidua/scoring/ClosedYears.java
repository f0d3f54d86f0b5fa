package vn.khoithidua.scoring;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.database.DatabaseClock;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/**
 * Bloc-years whose verification was closed today: everybody has 8 for {@code a}, 1 for {@code b}, 3
 * for {@code s}, and for {@code c} what its result is worth beside the others'.
 */
@Component
@RequiredArgsConstructor
public class ClosedYears {

    private final ScoringYear years;
    private final SelfScores scores;
    private final SheetFlow flow;
    private final Verification verification;
    private final VerificationClosing closing;
    private final Windows windows;
    private final DatabaseClock clock;

    /** One member for each result of {@code c}. */
    public ScoringYear.World closed(String... results) {
        ScoringYear.World world = years.openNow(results.length);
        for (int i = 0; i < results.length; i++) {
            fill(world, i, results[i]);
        }
        for (int i = 0; i < results.length; i++) {
            verify(world, i);
        }
        closing.request(years.secretary(world));
        closing.close(head(world));
        return world;
    }

    /** The same with final points; the time to object is over. */
    public ScoringYear.World finished(String... results) {
        ScoringYear.World world = closed(results);
        endWindow(world);
        closing.finish(head(world));
        return world;
    }

    /** Moves the window of objections into the past. */
    public void endWindow(ScoringYear.World world) {
        LocalDate yesterday = clock.today().minusDays(1);
        windows.set(
                world.year(),
                new StepWindow(Step.OBJECTION, yesterday.minusDays(3), yesterday, 0, null),
                null);
    }

    /** A head of no member's agency. */
    public Seat head(ScoringYear.World world) {
        return years.of(world, Role.BLOC_HEAD);
    }

    /** Somebody with bloc roles who works for a member. */
    public Seat employed(ScoringYear.World world, int member, Role role) {
        return years.seat(world, Set.of(role), Set.of(), Set.of(world.lines().get(member)));
    }

    private void fill(ScoringYear.World world, int member, String result) {
        Seat seat = years.member(world, member, Role.AGENCY_LEADER);
        RosterLineId line = world.lines().get(member);
        enter(seat, line, ScoringYear.A, "điểm", "8");
        enter(seat, line, ScoringYear.B, "việc chậm", "1");
        enter(seat, line, ScoringYear.C, "kết quả", result);
        flow.submit(seat, line);
    }

    private void enter(Seat seat, RosterLineId line, CriterionKey key, String input, String text) {
        scores.save(seat, new SelfEntry(line, key, 0, Map.of(input, text), ""));
    }

    private void verify(ScoringYear.World world, int member) {
        RosterLineId line = world.lines().get(member);
        for (CriterionKey key : Set.of(ScoringYear.A, ScoringYear.B, ScoringYear.C)) {
            verification.save(
                    years.secretary(world),
                    new VerifiedEntry(line, key, 1, new VerifiedEntry.Content.AsSelf(), ""));
        }
        verification.save(
                years.of(world, Role.COUNCIL_SECRETARY),
                new VerifiedEntry(
                        line,
                        ScoringYear.S,
                        0,
                        new VerifiedEntry.Content.Result(Map.of("điểm", "3")),
                        ""));
    }
}
