package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.draft.domain.CommentVerdict;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.draft.domain.Stance;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Step;

/**
 * The four drafts of story A: sent out after the guidance, discussed until the meeting of
 * 07/8/2024, issued after it; the pact is issued by being signed.
 *
 * <p>Invented: the wording, who said what, and the numbers.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class StoryA2024Drafts {

    static final List<DraftKind> FOUR =
            List.of(DraftKind.PLAN, DraftKind.REGULATION, DraftKind.LAUNCH, DraftKind.PACT);
    private static final String YEAR = StoryA.Y2024;
    private static final LocalDate MEETING = LocalDate.of(2024, 8, 7);

    private final RoundDesk desk;
    private final PactDesk pacts;
    private final YearBook book;
    private final Seats seats;
    private final Cast cast;

    /** The head's staff sends them out; the pact stands on its own page. */
    void send() {
        Actor staff = cast.actor("cv.sxd.a");
        book.window(YEAR, Step.DRAFTING, LocalDate.of(2024, 7, 26), MEETING, staff);
        pacts.draft(YEAR, "", List.of("Hướng dẫn số 16/HD-HĐTĐKT ngày 25/7/2024"), staff);
        Seat keeper = keeper();
        desk.send(
                YEAR,
                DraftKind.PLAN,
                "Kế hoạch hoạt động của khối năm 2024",
                MEETING,
                keeper,
                plan("", "30/11/2024"));
        sendTheOthers(keeper);
    }

    private static String[] plan(String inspectors, String reportedBy) {
        return new String[] {
            "I. MỤC ĐÍCH, YÊU CẦU",
            "- Triển khai hướng dẫn của Hội đồng kịp thời, thống nhất trong khối.\n- Gắn thi đua với nhiệm vụ chuyên môn của từng đơn vị.",
            "II. NỘI DUNG",
            "1. Ký giao ước thi đua năm 2024.\n2. Kiểm tra chéo giữa các đơn vị trong quý IV"
                    + inspectors
                    + ".",
            "III. TỔ CHỨC THỰC HIỆN",
            "Trưởng khối chủ trì; các đơn vị báo cáo kết quả trước ngày " + reportedBy + "."
        };
    }

    private void sendTheOthers(Seat keeper) {
        desk.send(
                YEAR,
                DraftKind.REGULATION,
                "Quy chế tổ chức và hoạt động của khối",
                MEETING,
                keeper,
                "Điều 1. Nguyên tắc",
                "Khối hoạt động theo nguyên tắc tập trung dân chủ, công khai.",
                "Điều 2. Trưởng khối",
                "1. Điều hành hoạt động của khối.\n2. Báo cáo Hội đồng.");
        desk.send(
                YEAR,
                DraftKind.LAUNCH,
                "Phát động phong trào thi đua năm 2024",
                MEETING,
                keeper,
                "I. CHỦ ĐỀ, MỤC TIÊU",
                "Hoàn thành toàn diện chỉ tiêu, nhiệm vụ năm 2024.");
        desk.send(YEAR, DraftKind.PACT, "Giao ước thi đua năm 2024", MEETING, keeper);
    }

    /**
     * Opinions come in and are answered; at the meeting one more is typed in, then all is fixed.
     */
    void discuss() {
        Seat keeper = keeper();
        desk.say(
                YEAR,
                DraftKind.PLAN,
                "m3",
                Stance.WORDING,
                "Đề nghị lùi hạn báo cáo đến 05/12/2024 để có đủ số liệu tháng 11.",
                seats.leader(YEAR, "sct"));
        desk.answer(
                YEAR,
                DraftKind.PLAN,
                CommentVerdict.ACCEPTED,
                "Lùi hạn báo cáo đến 05/12/2024.",
                keeper);
        desk.say(
                YEAR,
                DraftKind.REGULATION,
                "m2",
                Stance.REMARK,
                "Bổ sung việc luân phiên Trưởng khối hằng năm.",
                seats.leader(YEAR, "sgtvt"));
        desk.answer(
                YEAR,
                DraftKind.REGULATION,
                CommentVerdict.REFUSED,
                "Việc cử Trưởng khối thực hiện theo hướng dẫn của Hội đồng.",
                keeper);
        typeIn(keeper);
        everybodyAgrees(keeper);
    }

    /** Said in the hall, typed in and answered at once. */
    private void typeIn(Seat keeper) {
        desk.sayLive(YEAR, DraftKind.PLAN, "bqlkkt", "Nêu rõ đơn vị chủ trì từng việc.", keeper);
        desk.answer(
                YEAR,
                DraftKind.PLAN,
                CommentVerdict.PARTLY,
                "Nêu đơn vị chủ trì việc kiểm tra.",
                keeper);
        desk.revise(
                YEAR, DraftKind.PLAN, keeper, plan(", do Sở Công Thương chủ trì", "05/12/2024"));
    }

    private void everybodyAgrees(Seat keeper) {
        for (DraftKind kind : FOUR) {
            for (Agency member : StoryA.MEMBERS) {
                desk.agree(YEAR, kind, seats.leader(YEAR, member.key()));
            }
            desk.fix(YEAR, kind, keeper);
        }
    }

    /** Issued with numbers of the register of Sở Xây dựng. */
    void issue() {
        issue(DraftKind.PLAN, "02/KH-KTĐ (mẫu)");
        issue(DraftKind.REGULATION, "03/QC-KTĐ (mẫu)");
        issue(DraftKind.LAUNCH, "04/PĐ-KTĐ (mẫu)");
    }

    private void issue(DraftKind kind, String number) {
        desk.issue(
                YEAR,
                kind,
                number,
                "Dữ liệu mẫu",
                "Nguyễn Quang Hải",
                "Giám đốc Sở Xây dựng",
                keeper());
    }

    private Seat keeper() {
        return seats.helper(YEAR, "cv.sxd.a", "sxd");
    }
}
