package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.award.domain.AwardFact;
import vn.khoithidua.award.domain.AwardStep;
import vn.khoithidua.award.domain.YesVotes;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.ranking.Publication;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Focus;

/**
 * Story C in 2019: ten members are ranked 1, 2, 3, 3; the first is proposed for the Government's
 * flag, the second for the province's, both third for the certificate; the rest is not published.
 *
 * <p>Invented: points, days, numbers of papers, the council's vote and the decisions.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class StoryC2019 implements SampleStory {

    static final String YEAR = StoryC.Y2019;
    static final String MINUTES = "05/BB-KTĐ (mẫu)";
    private static final String DECISION = "688/QĐ-UBND (mẫu)";

    private final TableDesk tables;
    private final ScoreDesk scores;
    private final AwardDesk awards;
    private final PaperDesk papers;
    private final YearBook book;
    private final Seats seats;
    private final Cast cast;

    @Override
    public String code() {
        return "story-c-2019";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("table", "2019-02-20", this::table),
                StoryDay.on("self-scores", "2019-11-22", this::submit),
                StoryDay.on("verification", "2019-12-09", this::verify),
                StoryDay.on("closing", "2019-12-16", this::close),
                StoryDay.on("meeting", "2020-01-10", this::meet),
                StoryDay.on("appraisal", "2020-02-14", this::appraise),
                StoryDay.on("vote", "2020-03-06", this::vote),
                StoryDay.on("decision", "2020-03-20", this::decide));
    }

    private void table() {
        tables.draft(YEAR, "story-c", cast.actor("cv.skhdt.c"));
        tables.freeze(YEAR, head());
        awards.oneProvincialFlag(
                "C",
                LocalDate.of(2019, 1, 1),
                "Dữ liệu mẫu: quy định của tỉnh, mỗi khối một Cờ thi đua của UBND tỉnh",
                cast.actor(Council.SECRETARY));
        book.focus(YEAR, Focus.RUNNING, "Đã thống nhất bảng điểm năm 2019", head());
    }

    private void submit() {
        book.focus(YEAR, Focus.SELF_SCORING, "Các đơn vị tự chấm điểm", head());
        scores.everybodySubmits(YEAR, SampleResults.read("story-c"));
    }

    private void verify() {
        book.focus(YEAR, Focus.VERIFYING, "Tổ giúp việc thẩm định", head());
        Seat team = seats.helper(YEAR, "cv.skhdt.c", "skhdt");
        Seat other = seats.helper(YEAR, "cv.stc.c", "stc");
        SampleResults results = SampleResults.read("story-c");
        for (String agency : results.agencies()) {
            scores.agree(YEAR, agency, agency.equals("skhdt") ? other : team, results.of(agency));
        }
        scores.differ(YEAR, "nhnn", team, "1.1", "36", "Một nhiệm vụ hoàn thành sau hạn");
    }

    private void close() {
        Seat head = seats.head(YEAR, StoryC.HEAD_2019);
        scores.close(seats.helper(YEAR, "cv.skhdt.c", "skhdt"), head);
        scores.finish(head);
    }

    private void meet() {
        Actor head = head();
        papers.issued(
                YEAR,
                PaperKind.MINUTES,
                MINUTES,
                "2020-01-10",
                "Khối thi đua các sở, ngành tổng hợp",
                "Biên bản hội nghị tổng kết, bình xét thi đua năm 2019",
                2,
                head);
        awards.adopt(YEAR, "2020-01-10", MINUTES, head);
        awards.submit(YEAR, "2020-01-10", MINUTES, "06/TTr-KTĐ (mẫu)", head);
        awards.publish(YEAR, Publication.Depth.AWARDED, false, head);
        book.focus(YEAR, Focus.SUBMITTED, "Đã trình Hội đồng", head);
    }

    private void appraise() {
        Actor secretary = cast.actor(Council.SECRETARY);
        LocalDate day = LocalDate.of(2020, 2, 14);
        awards.record(YEAR, AwardFact.of(AwardStep.RECEIVED, true, day, "", ""), null, secretary);
        awards.record(
                YEAR,
                AwardFact.of(AwardStep.APPRAISED, true, day, "45/BC-SNV (mẫu)", ""),
                null,
                secretary);
    }

    private void vote() {
        awards.record(
                YEAR,
                AwardFact.of(AwardStep.VOTED, true, LocalDate.of(2020, 3, 6), "12/BB-HĐ (mẫu)", ""),
                new YesVotes(14, 15),
                cast.actor(Council.SECRETARY));
    }

    private void decide() {
        awards.record(
                YEAR,
                new AwardFact(
                        AwardStep.DECIDED,
                        true,
                        LocalDate.of(2020, 3, 20),
                        DECISION,
                        "Chủ tịch UBND tỉnh",
                        "",
                        null,
                        ""),
                null,
                cast.actor(Council.SECRETARY));
        book.focus(YEAR, Focus.DECIDED, "Đã có quyết định khen thưởng", head());
    }

    private Actor head() {
        return cast.actor("ld.skhdt.c");
    }
}
