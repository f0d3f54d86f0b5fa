package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.pact.PactId;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.year.Extensions;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.Treatment;

/**
 * The reform year's pact, scores and proposals: the table is the one of 2024, four are scored, the
 * treatment of what the dissolved departments did until June is recorded with its decision.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class ReformScores implements SampleStory {

    static final String YEAR = ReformYear.Y2025;
    static final String TREATMENT = "1315/QĐ-HĐTĐKT (mẫu)";
    static final String TREATED_BY = "Dữ liệu mẫu: hướng dẫn của Hội đồng về chấm điểm năm sắp xếp";
    static final String MINUTES = "09/BB-KTĐ (mẫu)";
    private static final Map<String, TargetValue> TARGETS = Map.of("1.1", TableDesk.percent("98"));

    private final TableDesk tables;
    private final ScoreDesk scores;
    private final AwardDesk awards;
    private final PaperDesk papers;
    private final PactDesk pacts;
    private final RegistrationDesk registrations;
    private final Extensions extensions;
    private final YearBook book;
    private final Seats seats;
    private final Cast cast;

    @Override
    public String code() {
        return "reform-scores";
    }

    @Override
    public String root() {
        return "story-a";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("pact", "2025-03-20", this::agree),
                StoryDay.on("treatment", "2025-07-15", this::decideTreatment),
                StoryDay.on("self-scores", "2025-11-25", this::submit),
                StoryDay.on("verification", "2025-12-10", this::verify),
                StoryDay.on("meeting", "2025-12-22", this::meet));
    }

    private void agree() {
        Actor staff = cast.actor("cv.sxd.a");
        tables.draft(YEAR, "story-a", staff);
        LocalDate signing = LocalDate.of(2025, 3, 20);
        book.window(YEAR, Step.REGISTRATION, LocalDate.of(2025, 3, 1), signing, head());
        for (Agency member : StoryA.MEMBERS) {
            registrations.accepted(YEAR, member.key(), TARGETS, List.of(), seats.head(YEAR, "sxd"));
        }
        PactId pact = pacts.freeze(YEAR, "", List.of(), head());
        pacts.signed(YEAR, pact, StoryA.MEMBERS, LocalDate.of(2025, 3, 20), head());
        book.focus(YEAR, Focus.RUNNING, "Đã ký giao ước thi đua năm 2025", head());
    }

    private void decideTreatment() {
        papers.received(
                YEAR,
                PaperKind.DECISION,
                TREATMENT,
                "2025-07-14",
                "Hội đồng Thi đua - Khen thưởng tỉnh",
                "Cơ quan hợp nhất, sáp nhập kế thừa nội dung đăng ký của cơ quan cũ và chấm điểm chung cho cả năm 2025",
                cast.actor("cv.sxd.a"));
        PactId addendum =
                pacts.addendum(
                        YEAR,
                        "Phụ lục giao ước thi đua năm 2025",
                        "Các đơn vị sau sắp xếp tiếp tục thực hiện nội dung giao ước đã ký; chỉ tiêu của đơn vị cũ do đơn vị mới kế thừa.",
                        TREATMENT,
                        head());
        pacts.signed(YEAR, addendum, ReformYear.REMAINING, LocalDate.of(2025, 7, 15), head());
        book.treatment(
                YEAR, "sxd", Treatment.INHERITS, TREATMENT, "2025-07-14", TREATED_BY, head());
        book.treatment(
                YEAR,
                ReformYear.MERGED.key(),
                Treatment.INHERITS,
                TREATMENT,
                "2025-07-14",
                TREATED_BY,
                head());
        String merged = ReformYear.MERGED.key();
        extensions.grant(
                book.yearId(YEAR),
                book.line(YEAR, merged),
                Step.REGISTRATION,
                LocalDate.of(2025, 7, 31),
                ReformYear.MERGED_BY,
                head());
        registrations.accepted(YEAR, merged, TARGETS, TREATMENT, seats.head(YEAR, "sxd"));
    }

    private void submit() {
        book.focus(YEAR, Focus.SELF_SCORING, "Các đơn vị tự chấm điểm", head());
        scores.everybodySubmits(YEAR, SampleResults.read("story-a"));
    }

    private void verify() {
        book.focus(YEAR, Focus.VERIFYING, "Tổ giúp việc thẩm định", head());
        Seat team = seats.helper(YEAR, "cv.sxd.a", "sxd");
        Seat other = seats.helper(YEAR, "cv.sct.a", "sct");
        Seat council = seats.council(YEAR, Council.SECRETARY);
        SampleResults results = SampleResults.read("story-a");
        for (String agency : results.agencies()) {
            scores.agree(YEAR, agency, agency.equals("sxd") ? other : team, results.of(agency));
            scores.score(YEAR, agency, council, "3.4", "0");
        }
        scores.close(team, seats.head(YEAR, "sxd"));
    }

    /** Four vote in December; six had signed in March. */
    private void meet() {
        scores.finish(seats.head(YEAR, "sxd"));
        papers.issued(
                YEAR,
                PaperKind.MINUTES,
                MINUTES,
                "2025-12-22",
                "Sở Xây dựng (Trưởng khối)",
                "Biên bản hội nghị tổng kết, bình xét thi đua năm 2025, bốn đơn vị bỏ phiếu",
                2,
                head());
        awards.adopt(YEAR, "2025-12-22", MINUTES, head());
        awards.submit(YEAR, "2025-12-22", MINUTES, "10/TTr-KTĐ (mẫu)", head());
        book.focus(YEAR, Focus.SUBMITTED, "Đã trình Hội đồng", head());
    }

    private Actor head() {
        return cast.actor("ld.sxd.a");
    }
}
