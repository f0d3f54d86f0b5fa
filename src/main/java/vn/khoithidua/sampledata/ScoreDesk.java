package vn.khoithidua.sampledata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.TableContent;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.Evidence;
import vn.khoithidua.scoring.SelfEntry;
import vn.khoithidua.scoring.SelfScores;
import vn.khoithidua.scoring.SheetFlow;
import vn.khoithidua.scoring.Verification;
import vn.khoithidua.scoring.VerificationClosing;
import vn.khoithidua.scoring.VerifiedEntry;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Step;

/** Scores the years of the stories as members, helper team and head do it. */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class ScoreDesk {

    private final CriteriaTables tables;
    private final SelfScores scores;
    private final Evidence evidence;
    private final SheetFlow flow;
    private final Verification verification;
    private final VerificationClosing closing;
    private final YearBook book;
    private final TimeSource time;
    private final Seats seats;

    /** A member enters its results, with a report as evidence where the table asks for some. */
    void enter(String year, String agency, Seat seat, Map<String, String> results) {
        TableContent table = tables.frozen(book.yearId(year)).orElseThrow();
        RosterLineId line = book.line(year, agency);
        results.forEach(
                (key, value) -> {
                    Criterion criterion = table.criterion(CriterionKey.of(key)).orElseThrow();
                    String input = criterion.scoring().inputs().getFirst().name();
                    scores.save(
                            seat,
                            new SelfEntry(line, criterion.key(), 0, Map.of(input, value), ""));
                    if (criterion.evidenceRequired()) {
                        String title = "Báo cáo kết quả tiêu chí " + criterion.code();
                        evidence.add(
                                seat,
                                line,
                                criterion.key(),
                                title + " (dữ liệu mẫu).pdf",
                                new ByteArrayResource(ScannedPaper.of(agency + title, 1)));
                    }
                });
    }

    /** A member hands its sheet in: the officer to the leader, the leader to the bloc. */
    void submit(String year, String agency) {
        Seat leader = seats.leader(year, agency);
        flow.sendToLeader(leader, book.line(year, agency));
        flow.submit(leader, book.line(year, agency));
    }

    /** The officer has finished; the leader has not looked at it yet. */
    void sendToLeader(String year, String agency, Seat officer) {
        flow.sendToLeader(officer, book.line(year, agency));
    }

    /** All members enter and submit. */
    void everybodySubmits(String year, SampleResults results) {
        for (String agency : results.agencies()) {
            enter(year, agency, seats.leader(year, agency), results.of(agency));
            submit(year, agency);
        }
    }

    /** The helper team agrees with what a member entered. */
    void agree(String year, String agency, Seat helper, Map<String, String> results) {
        for (String key : results.keySet()) {
            verify(year, agency, helper, key, 1, new VerifiedEntry.Content.AsSelf(), "");
        }
    }

    /** The helper team finds other points than the member. */
    void differ(String year, String agency, Seat helper, String key, String points, String reason) {
        verify(
                year,
                agency,
                helper,
                key,
                2,
                new VerifiedEntry.Content.Points(new BigDecimal(points)),
                reason);
    }

    /** The scorer of a criterion that members do not score themselves enters its points. */
    void score(String year, String agency, Seat scorer, String key, String result) {
        TableContent table = tables.frozen(book.yearId(year)).orElseThrow();
        Criterion criterion = table.criterion(CriterionKey.of(key)).orElseThrow();
        String input = criterion.scoring().inputs().getFirst().name();
        verify(
                year,
                agency,
                scorer,
                key,
                0,
                new VerifiedEntry.Content.Result(Map.of(input, result)),
                "");
    }

    /** The secretary asks, the head closes; members may object from now on. */
    void close(Seat helper, Seat head) {
        closing.request(helper);
        closing.close(head);
    }

    /** Closes and finishes at once: everybody agreed, so nobody waits for the window's end. */
    void closeForGood(String year, Seat helper, Seat head) {
        close(helper, head);
        LocalDate ended = time.today().minusDays(1);
        book.window(year, Step.OBJECTION, ended, ended, head.actor());
        finish(head);
    }

    /** Nobody has objected in time: the head makes the points final. */
    void finish(Seat head) {
        closing.finish(head);
    }

    private void verify(
            String year,
            String agency,
            Seat helper,
            String key,
            long revision,
            VerifiedEntry.Content content,
            String reason) {
        verification.save(
                helper,
                new VerifiedEntry(
                        book.line(year, agency), CriterionKey.of(key), revision, content, reason));
    }
}
