package vn.khoithidua.sampledata;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.draft.domain.CommentVerdict;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.draft.domain.Stance;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Step;

/**
 * A draft of the training bloc that is out for comment: some have agreed, some comments are
 * answered, one waits, the others have not spoken.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class TrainingDrafts implements SampleStory {

    private static final String YEAR = TrainingBloc.YEAR;
    private static final DraftKind KIND = DraftKind.PROGRAMME;
    private static final String AIMS =
            "- Hoàn thành các chỉ tiêu đã ký trong giao ước.\n- Giữ kỷ luật, kỷ cương hành chính.";
    private static final String SHARES =
            "1. Trưởng khối chủ trì, đôn đốc.\n2. Các đơn vị gửi kết quả trước ngày 25 hằng tháng.";

    private final RoundDesk desk;
    private final YearBook book;
    private final Seats seats;
    private final Cast cast;
    private final TrainingDays days;

    @Override
    public String code() {
        return "training-drafts";
    }

    @Override
    public String root() {
        return "training";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("round", days.ago(8), this::send),
                StoryDay.on("comments", days.ago(5), this::discuss),
                StoryDay.on("second-version", days.ago(3), this::sendAgain));
    }

    private Seat keeper() {
        return seats.helper(YEAR, "thuky.khoi", "sxd");
    }

    private void send() {
        book.window(
                YEAR,
                Step.DRAFTING,
                days.ago(10),
                days.today().plusDays(12),
                cast.actor(Council.TRAINING_SECRETARY));
        desk.send(
                YEAR,
                KIND,
                "Chương trình công tác thi đua những tháng cuối năm",
                days.today().plusDays(4),
                keeper(),
                "I. MỤC TIÊU",
                AIMS,
                "II. CÔNG VIỆC THEO THÁNG",
                "a) Rà soát chỉ tiêu, báo cáo vướng mắc.\nb) Kiểm tra chéo giữa các đơn vị.\nc) Tự chấm điểm, thẩm định, bình xét.",
                "III. PHÂN CÔNG",
                SHARES);
    }

    private void discuss() {
        desk.say(
                YEAR,
                KIND,
                "m2",
                Stance.WORDING,
                "Kiểm tra chéo theo hình thức trực tuyến để không tốn ngày đi lại.",
                seats.officer(YEAR, "sct"));
        desk.answer(
                YEAR,
                KIND,
                CommentVerdict.PARTLY,
                "Kiểm tra trực tuyến với các đơn vị ngoài trung tâm; còn lại kiểm tra tại chỗ.",
                keeper());
        desk.say(
                YEAR,
                KIND,
                "m3",
                Stance.REMARK,
                "Hạn ngày 25 trùng kỳ quyết toán; đề nghị ngày 28.",
                seats.leader(YEAR, "stc"));
        desk.answer(
                YEAR,
                KIND,
                CommentVerdict.REFUSED,
                "Tổ giúp việc cần ít nhất năm ngày để tổng hợp trước cuối tháng.",
                keeper());
        desk.agree(YEAR, KIND, seats.leader(YEAR, "skhcn"));
    }

    private void sendAgain() {
        desk.sendAgain(
                YEAR,
                KIND,
                days.today().plusDays(4),
                keeper(),
                "Tiếp thu ý kiến về kiểm tra chéo",
                "I. MỤC TIÊU",
                AIMS,
                "II. CÔNG VIỆC THEO THÁNG",
                "a) Rà soát chỉ tiêu, báo cáo vướng mắc.\nb) Kiểm tra chéo, trực tuyến với các đơn vị ngoài trung tâm.\nc) Tự chấm điểm, thẩm định, bình xét.",
                "III. PHÂN CÔNG",
                SHARES);
        desk.say(
                YEAR,
                KIND,
                "m1",
                Stance.REMARK,
                "Bổ sung mục tiêu về chuyển đổi số.",
                seats.officer(YEAR, "stp"));
    }
}
