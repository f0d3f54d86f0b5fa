package vn.khoithidua.sampledata;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.ranking.Publication;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Focus;

/**
 * Story E in 2023: the helper team, which is not the head's, reports the scores; one member is
 * proposed for the Government's flag, two for the province's, two for the certificate.
 *
 * <p>Invented: who they are, points, numbers of papers.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class StoryE2023 implements SampleStory {

    static final String YEAR = StoryE.Y2023;
    static final String MINUTES = "01/BB-KTĐ (mẫu)";
    private static final String BLOC = "Khối thi đua Kinh tế ngành tỉnh Quảng Ngãi";

    private final TableDesk tables;
    private final ScoreDesk scores;
    private final AwardDesk awards;
    private final PaperDesk papers;
    private final YearBook book;
    private final Seats seats;
    private final Cast cast;

    @Override
    public String code() {
        return "story-e-2023";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("table", "2023-02-22", this::table),
                StoryDay.on("self-scores", "2023-11-24", this::submit),
                StoryDay.on("verification", "2023-12-11", this::verify),
                StoryDay.on("closing", "2023-12-18", this::close),
                StoryDay.on("meeting", "2024-01-05", this::meet));
    }

    private void table() {
        tables.draft(YEAR, "story-e", cast.actor("cv.sgtvt.e"));
        tables.freeze(YEAR, head());
        book.focus(YEAR, Focus.RUNNING, "Đã thống nhất bảng điểm năm 2023", head());
    }

    private void submit() {
        book.focus(YEAR, Focus.SELF_SCORING, "Các đơn vị tự chấm điểm", head());
        scores.everybodySubmits(YEAR, SampleResults.read("story-e"));
    }

    private void verify() {
        book.focus(YEAR, Focus.VERIFYING, "Tổ giúp việc thẩm định", head());
        Seat team = seats.helper(YEAR, "cv.sgtvt.e", "sgtvt");
        Seat other = seats.helper(YEAR, "cv.sct.e", "sct");
        SampleResults results = SampleResults.read("story-e");
        for (String agency : results.agencies()) {
            scores.agree(YEAR, agency, agency.equals("sgtvt") ? other : team, results.of(agency));
        }
        scores.differ(YEAR, "bandd", team, "1.1", "22.5", "Hai dự án chậm tiến độ so với kế hoạch");
        scores.differ(YEAR, "bangt", team, "3.1", "8", "Chưa có điển hình được công nhận");
    }

    private void close() {
        Seat head = seats.head(YEAR, "bangt");
        scores.close(seats.helper(YEAR, "cv.sct.e", "sct"), head);
        scores.finish(head);
        papers.issued(
                YEAR,
                PaperKind.REPORT,
                "15/BC-TGV (mẫu)",
                "2023-12-18",
                "Tổ giúp việc Khối thi đua Kinh tế ngành",
                "Báo cáo kết quả chấm điểm thi đua năm 2023",
                1,
                cast.actor("cv.sct.e"));
    }

    /** The old head chairs the review of its year. */
    private void meet() {
        Actor head = head();
        papers.issued(
                YEAR,
                PaperKind.MINUTES,
                MINUTES,
                "2024-01-05",
                BLOC,
                "Biên bản hội nghị tổng kết năm 2023, bình xét và bầu Trưởng khối, Phó Trưởng khối năm 2024",
                2,
                head);
        awards.adopt(YEAR, "2024-01-05", MINUTES, head);
        awards.submit(YEAR, "2024-01-05", MINUTES, "02/TTr-KTĐ (mẫu)", head);
        awards.publish(YEAR, Publication.Depth.ALL, true, head);
        book.focus(YEAR, Focus.SUBMITTED, "Đã trình Hội đồng", head);
    }

    private Actor head() {
        return cast.actor("ld.bangt.e");
    }
}
