package vn.khoithidua.sampledata;

import static vn.khoithidua.sampledata.Agency.department;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.objection.Claim;
import vn.khoithidua.objection.Ending;
import vn.khoithidua.objection.ObjectionDeciding;
import vn.khoithidua.objection.ObjectionFiling;
import vn.khoithidua.objection.ObjectionId;
import vn.khoithidua.objection.domain.Outcome;
import vn.khoithidua.scoring.VerifiedEntry;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.Step;

/**
 * A training bloc whose verification is closed: one objection is refused, one waits for the head,
 * one for the helper team, and members may still object.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class TrainingObjections implements SampleStory {

    private static final String YEAR = "T/objection";
    private static final String HEAD = "ldld";
    private static final String DEPUTY = "hnd";
    private static final String HELPER = "hlhpn";
    private static final String OTHER = "tdoan";
    private static final List<Agency> MEMBERS =
            List.of(
                    department(HEAD, "Liên đoàn Lao động tỉnh", "LĐLĐ tỉnh"),
                    department(DEPUTY, "Hội Nông dân tỉnh", "Hội Nông dân"),
                    department(HELPER, "Hội Liên hiệp Phụ nữ tỉnh", "Hội LHPN"),
                    department(OTHER, "Tỉnh đoàn", "Tỉnh đoàn"),
                    department("hccb", "Hội Cựu chiến binh tỉnh", "Hội CCB"));

    private final Setting setting;
    private final TableDesk tables;
    private final ScoreDesk scores;
    private final ObjectionFiling filing;
    private final ObjectionDeciding deciding;
    private final YearBook book;
    private final Seats seats;
    private final Cast cast;
    private final TrainingDays days;

    @Override
    public String code() {
        return "training-objections";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("founding", "2020-01-08", this::found),
                StoryDay.on("year", days.first(), this::open),
                StoryDay.on("self-scores", days.ago(24), this::submit),
                StoryDay.on("verification", days.ago(12), this::verify),
                StoryDay.on("objections", days.ago(3), this::object),
                StoryDay.on("proposal", days.ago(1), this::propose));
    }

    private void found() {
        setting.agencies("T", TrainingBloc.SINCE, MEMBERS);
        setting.bloc("T", "bloc4", "Khối thi đua tập huấn kiến nghị", TrainingBloc.SINCE);
        agent(Role.AGENCY_LEADER, HEAD, "Trưởng khối", 8);
        agent(Role.AGENCY_LEADER, DEPUTY, "Phó Trưởng khối", 8);
        agent(Role.AGENCY_OFFICER, HELPER, "Tổ giúp việc", 9);
        agent(Role.AGENCY_OFFICER, OTHER, "Tổ giúp việc", 9);
        setting.leaders("T", MEMBERS, TrainingBloc.SINCE);
    }

    private void agent(Role role, String agency, String title, int place) {
        String name = InventedNames.of("T/" + role + "/" + agency);
        setting.agent("T", role, agency, name, title, TrainingBloc.SINCE, place);
    }

    private void open() {
        Actor secretary = cast.actor(Council.TRAINING_SECRETARY);
        LocalDate first = days.first();
        String basis = "Dữ liệu mẫu: biên bản hội nghị tổng kết năm trước";
        book.open("T/bloc4", YEAR, first.getYear(), MEMBERS, secretary);
        book.head(YEAR, HEAD, LeadershipMode.ELECTED, first.toString(), basis, secretary);
        book.deputy(YEAR, DEPUTY, LeadershipMode.ELECTED, first.toString(), basis, secretary);
        for (String agency : List.of(HELPER, OTHER)) {
            Actor helper = cast.actor(Setting.username("cv", agency, "T"));
            book.help(YEAR, helper, agency, first, secretary);
        }
        LocalDate today = days.today();
        book.window(YEAR, Step.SELF_SCORING, days.ago(30), today, secretary);
        book.window(YEAR, Step.VERIFICATION, days.ago(20), today.plusDays(5), secretary);
        tables.draft(YEAR, "training", secretary);
        tables.freeze(YEAR, secretary);
    }

    private void submit() {
        focus(Focus.SELF_SCORING, "Các đơn vị tự chấm điểm");
        scores.everybodySubmits(YEAR, SampleResults.read("training4"));
    }

    private void verify() {
        focus(Focus.VERIFYING, "Tổ giúp việc thẩm định");
        Seat council = seats.council(YEAR, Council.TRAINING_SECRETARY);
        SampleResults results = SampleResults.read("training4");
        for (String agency : results.agencies()) {
            scores.agree(YEAR, agency, helperFor(agency), results.of(agency));
            scores.score(YEAR, agency, council, "3.3", "0");
        }
        Seat helper = helperFor(HEAD);
        scores.differ(YEAR, HEAD, helper, "1.4", "8", "Một dịch vụ chưa cung cấp toàn trình");
        scores.differ(YEAR, DEPUTY, helper, "1.5", "4.5", "Hai nội dung phối hợp chậm");
        scores.differ(YEAR, "hccb", helper, "2.2", "8", "Chưa có nghị quyết chuyên đề");
    }

    private void object() {
        scores.close(helperFor(HEAD), seats.head(YEAR, HEAD));
        LocalDate until = days.today().plusDays(2);
        book.window(YEAR, Step.OBJECTION, days.ago(3), until, seats.head(YEAR, HEAD).actor());
        file(
                DEPUTY,
                "1.5",
                "5",
                "Hai nội dung này do cơ quan chủ trì gửi muộn, có văn bản kèm theo");
        file("hccb", "2.2", "9", "Nghị quyết chuyên đề đã ban hành ngày 20/6, gửi kèm");
        ObjectionId refused = file(OTHER, "1.5", "5", "Đề nghị xem lại công tác phối hợp");
        Ending ending =
                new Ending(Outcome.REFUSED, null, "Không có tài liệu mới so với khi thẩm định");
        deciding.propose(helperFor(OTHER), refused, ending);
        deciding.decide(seats.head(YEAR, HEAD), refused, ending);
        ObjectionId waits = file(HEAD, "1.4", "9", "Dịch vụ đã cung cấp toàn trình từ tháng 9");
        deciding.propose(
                helperFor(HEAD),
                waits,
                new Ending(
                        Outcome.PARTLY,
                        new VerifiedEntry.Content.Points(new BigDecimal("8.5")),
                        "Đã cung cấp nhưng chậm so với kế hoạch"));
    }

    private void propose() {
        ObjectionId waits = file(HELPER, "1.5", "4.5", "Có thêm văn bản phối hợp");
        deciding.propose(
                helperFor(HELPER),
                waits,
                new Ending(Outcome.ACCEPTED, null, "Văn bản đúng như đơn vị trình bày"));
    }

    private ObjectionId file(String agency, String key, String points, String ground) {
        Seat leader = seats.leader(YEAR, agency);
        CellKey cell = new CellKey(book.line(YEAR, agency), CriterionKey.of(key));
        VerifiedEntry.Content wanted = new VerifiedEntry.Content.Points(new BigDecimal(points));
        ObjectionId id = filing.draft(leader, cell, new Claim(wanted, ground, null));
        filing.file(leader, id);
        return id;
    }

    /** Nobody verifies the own agency. */
    private Seat helperFor(String agency) {
        String own = agency.equals(HELPER) ? OTHER : HELPER;
        return seats.helper(YEAR, Setting.username("cv", own, "T"), own);
    }

    private void focus(Focus to, String reason) {
        book.focus(YEAR, to, reason, cast.actor(Setting.username("ld", HEAD, "T")));
    }
}
