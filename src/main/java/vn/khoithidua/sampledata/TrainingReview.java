package vn.khoithidua.sampledata;

import static vn.khoithidua.sampledata.Agency.department;
import static vn.khoithidua.sampledata.Agency.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.scoring.VerificationClosing;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.Step;

/**
 * Two more training blocs: in one the head is asked to close verification, in the other proposals
 * wait for the council's secretary.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class TrainingReview implements SampleStory {

    static final Practice CLOSING =
            new Practice(
                    "bloc2",
                    "T/closing",
                    "Khối thi đua tập huấn thẩm định",
                    "training2",
                    List.of(
                            department("syt", "Sở Y tế", "Sở Y tế"),
                            department("sgd", "Sở Giáo dục và Đào tạo", "Sở GD&ĐT"),
                            department("svh", "Sở Văn hóa, Thể thao và Du lịch", "Sở VHTT&DL"),
                            department("snv", "Sở Nội vụ", "Sở Nội vụ"),
                            department("ttt", "Thanh tra tỉnh", "Thanh tra tỉnh")));
    static final Practice SUBMITTED =
            new Practice(
                    "bloc3",
                    "T/submitted",
                    "Khối thi đua tập huấn trình khen thưởng",
                    "training3",
                    List.of(
                            department("vpub", "Văn phòng UBND tỉnh", "VP UBND tỉnh"),
                            department("sdttg", "Sở Dân tộc và Tôn giáo", "Sở DT&TG"),
                            department("sngv", "Sở Ngoại vụ", "Sở Ngoại vụ"),
                            department("sdl", "Sở Du lịch", "Sở Du lịch"),
                            fund("quydt", "Quỹ Đầu tư phát triển tỉnh", "Quỹ ĐTPT tỉnh")));

    /**
     * A bloc to practise in; the first member heads it, the second verifies, the third verifies the
     * second.
     */
    record Practice(String bloc, String year, String name, String results, List<Agency> members) {

        String head() {
            return members.getFirst().key();
        }

        String member(int index) {
            return members.get(index).key();
        }
    }

    private final Setting setting;
    private final TableDesk tables;
    private final ScoreDesk scores;
    private final AwardDesk awards;
    private final VerificationClosing closing;
    private final YearBook book;
    private final Seats seats;
    private final Cast cast;
    private final TrainingDays days;

    @Override
    public String code() {
        return "training-review";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("founding", "2020-01-07", () -> both(this::found)),
                StoryDay.on("year", days.first(), () -> both(this::open)),
                StoryDay.on("self-scores", days.ago(24), () -> both(this::submit)),
                StoryDay.on("verification", days.ago(12), () -> both(this::verify)),
                StoryDay.on("request", days.ago(3), this::request),
                StoryDay.on("proposal", days.ago(2), this::propose));
    }

    private static void both(Consumer<Practice> work) {
        work.accept(CLOSING);
        work.accept(SUBMITTED);
    }

    private void found(Practice one) {
        setting.agencies("T", TrainingBloc.SINCE, one.members());
        setting.bloc("T", one.bloc(), one.name(), TrainingBloc.SINCE);
        agent(Role.AGENCY_LEADER, one.head(), "Trưởng khối", 8);
        agent(Role.AGENCY_OFFICER, one.member(1), "Tổ giúp việc", 9);
        agent(Role.AGENCY_OFFICER, one.member(2), "Tổ giúp việc", 9);
        setting.leaders("T", one.members(), TrainingBloc.SINCE);
    }

    private void agent(Role role, String agency, String title, int place) {
        String name = InventedNames.of("T/" + role + "/" + agency);
        setting.agent("T", role, agency, name, title, TrainingBloc.SINCE, place);
    }

    private void open(Practice one) {
        Actor secretary = cast.actor(Council.TRAINING_SECRETARY);
        LocalDate first = days.first();
        book.open("T/" + one.bloc(), one.year(), first.getYear(), one.members(), secretary);
        book.head(
                one.year(),
                one.head(),
                LeadershipMode.ELECTED,
                first.toString(),
                "Dữ liệu mẫu: biên bản hội nghị tổng kết năm trước",
                secretary);
        for (int i = 1; i <= 2; i++) {
            Actor helper = cast.actor(Setting.username("cv", one.member(i), "T"));
            book.help(one.year(), helper, one.member(i), first, secretary);
        }
        LocalDate today = days.today();
        book.window(one.year(), Step.SELF_SCORING, days.ago(30), today, secretary);
        book.window(one.year(), Step.VERIFICATION, days.ago(20), today.plusDays(5), secretary);
        tables.draft(one.year(), "training", secretary);
        tables.freeze(one.year(), secretary);
    }

    private void submit(Practice one) {
        focus(one, Focus.SELF_SCORING, "Các đơn vị tự chấm điểm");
        scores.everybodySubmits(one.year(), SampleResults.read(one.results()));
    }

    private void verify(Practice one) {
        focus(one, Focus.VERIFYING, "Tổ giúp việc thẩm định");
        Seat council = seats.council(one.year(), Council.TRAINING_SECRETARY);
        SampleResults results = SampleResults.read(one.results());
        for (String agency : results.agencies()) {
            Seat helper = agency.equals(one.member(1)) ? helper(one, 2) : helper(one, 1);
            scores.agree(one.year(), agency, helper, results.of(agency));
            scores.score(one.year(), agency, council, "3.3", "0");
        }
    }

    private void request() {
        closing.request(helper(CLOSING, 1));
        Seat head = seats.head(SUBMITTED.year(), SUBMITTED.head());
        scores.closeForGood(SUBMITTED.year(), helper(SUBMITTED, 1), head);
    }

    private void propose() {
        Actor head = cast.actor(Setting.username("ld", SUBMITTED.head(), "T"));
        String day = days.ago(2).toString();
        awards.adopt(SUBMITTED.year(), day, "11/BB-KTĐ (mẫu)", head);
        awards.submit(SUBMITTED.year(), day, "11/BB-KTĐ (mẫu)", "12/TTr-KTĐ (mẫu)", head);
        focus(SUBMITTED, Focus.SUBMITTED, "Đã trình Hội đồng");
    }

    private void focus(Practice one, Focus to, String reason) {
        book.focus(one.year(), to, reason, cast.actor(Setting.username("ld", one.head(), "T")));
    }

    private Seat helper(Practice one, int index) {
        String agency = one.member(index);
        return seats.helper(one.year(), Setting.username("cv", agency, "T"), agency);
    }
}
