package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Focus;

/**
 * Story B in 2023: the plan of the People's Committee, the launch, everybody's registration, the
 * mid-year review on 06/7 without points.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class StoryB2023 implements SampleStory {

    static final String YEAR = StoryB.Y2023;
    private static final SampleRound LAUNCH = SampleRound.read("story-b-launch");

    private final TableDesk tables;
    private final PaperDesk papers;
    private final PactDesk pacts;
    private final RoundDesk drafts;
    private final RegistrationDesk registrations;
    private final Seats seats;
    private final YearBook book;
    private final Cast cast;

    @Override
    public String code() {
        return "story-b-2023";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("plan", "2023-01-18", this::plan),
                StoryDay.on("drafts", "2023-02-15", this::draft),
                StoryDay.on("opinions", "2023-02-24", this::discuss),
                StoryDay.on("launch", "2023-03-14", this::launch),
                StoryDay.on("mid-year", "2023-07-06", this::review));
    }

    private void plan() {
        papers.received(
                YEAR,
                PaperKind.PLAN,
                "21/KH-UBND",
                "2023-01-16",
                "UBND tỉnh Bắc Kạn",
                "Kế hoạch công tác thi đua, khen thưởng năm 2023",
                cast.actor("cv.sxd.b"));
    }

    /** Invented: that the launch was discussed, by whom, and its wording. */
    private void draft() {
        book.focus(YEAR, Focus.CONSULTING, "Lấy ý kiến dự thảo phát động", cast.actor("ld.sxd.b"));
        drafts.send(YEAR, DraftKind.LAUNCH, LAUNCH, LocalDate.of(2023, 2, 24), keeper());
    }

    private void discuss() {
        drafts.discuss(YEAR, DraftKind.LAUNCH, LAUNCH, StoryB.MEMBERS, keeper());
    }

    /** Launched with a number of the bloc's own series; every member registers. */
    private void launch() {
        Actor head = cast.actor("ld.sxd.b");
        drafts.issue(
                YEAR,
                DraftKind.LAUNCH,
                "409/TĐKT-KTKT",
                "Bắc Kạn",
                head.name(),
                "Giám đốc Sở Xây dựng",
                keeper());
        tables.draft(YEAR, "story-b", cast.actor("cv.sxd.b"));
        int share = 90;
        for (Agency member : StoryB.MEMBERS) {
            registrations.accepted(
                    YEAR,
                    member.key(),
                    Map.of("1.1", TableDesk.percent(String.valueOf(share++))),
                    List.of("PROVINCIAL_MERIT_CERTIFICATE"),
                    seats.head(YEAR, "sxd"));
        }
        pacts.freeze(YEAR, "", List.of("Kế hoạch 21/KH-UBND ngày 16/01/2023 của UBND tỉnh"), head);
        book.focus(YEAR, Focus.RUNNING, "Phát động phong trào thi đua năm 2023", head);
    }

    /** Progress only, no points. */
    private void review() {
        int share = 90;
        for (Agency member : StoryB.MEMBERS) {
            registrations.report(
                    YEAR,
                    member.key(),
                    Map.of("1.1", String.valueOf(share++)),
                    "Sáu tháng đầu năm đơn vị bám sát chỉ tiêu đã đăng ký (dữ liệu mẫu).");
        }
        registrations.conclude(
                seats.head(YEAR, "sxd"),
                "Các đơn vị cơ bản bám sát chỉ tiêu đã đăng ký; khối tập trung tháo gỡ khó khăn trong 6 tháng cuối năm (dữ liệu mẫu).",
                true);
        papers.issued(
                YEAR,
                PaperKind.REPORT,
                "",
                "2023-07-06",
                "Khối thi đua Kinh tế – Kỹ thuật",
                "Báo cáo sơ kết phong trào thi đua 6 tháng đầu năm 2023",
                1,
                cast.actor("ld.sxd.b"));
    }

    private Seat keeper() {
        return seats.helper(YEAR, "cv.sxd.b", "sxd");
    }
}
