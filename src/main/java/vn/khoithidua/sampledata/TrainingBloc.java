package vn.khoithidua.sampledata;

import static vn.khoithidua.sampledata.Agency.board;
import static vn.khoithidua.sampledata.Agency.department;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.TeamPost;

/**
 * The bloc in which a newcomer practises: its year is the one of the first start, everybody in it
 * has an account. All of it is invented.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class TrainingBloc implements SampleStory {

    static final List<Agency> MEMBERS =
            List.of(
                    department("sxd", "Sở Xây dựng", "Sở Xây dựng"),
                    department("sct", "Sở Công Thương", "Sở Công Thương"),
                    department("stc", "Sở Tài chính", "Sở Tài chính"),
                    department("snnmt", "Sở Nông nghiệp và Môi trường", "Sở NN&MT"),
                    department("skhcn", "Sở Khoa học và Công nghệ", "Sở KH&CN"),
                    department("stp", "Sở Tư pháp", "Sở Tư pháp"),
                    board("bankcn", "Ban Quản lý các khu công nghiệp", "BQL các KCN"),
                    board("banda", "Ban Quản lý dự án đầu tư xây dựng tỉnh", "BQLDA tỉnh"));
    static final String YEAR = "T/now";
    static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final int FIRST_PLACE = 10;

    private final Setting setting;
    private final YearBook book;
    private final Cast cast;
    private final TrainingDays days;

    @Override
    public String code() {
        return "training";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("founding", "2020-01-06", this::found),
                StoryDay.on("year", days.first(), this::open));
    }

    private void found() {
        setting.agencies("T", SINCE, MEMBERS);
        setting.bloc("T", "bloc", "Khối thi đua tập huấn", SINCE);
        int place = FIRST_PLACE;
        for (Agency agency : MEMBERS) {
            agent(Role.AGENCY_LEADER, agency, "Giám đốc", place++);
            agent(Role.AGENCY_OFFICER, agency, "Chuyên viên thi đua", place++);
        }
        helper("thuky.khoi", "Mai Thị Thư Ký", "Tổ trưởng Tổ giúp việc", 6);
        cast.newcomer(
                "cv2.banda.t",
                InventedNames.of("T/newcomer/banda"),
                "Chuyên viên, Ban Quản lý dự án đầu tư xây dựng tỉnh");
        helper("thuky2.khoi", "Hà Văn Giúp Việc", "Thành viên Tổ giúp việc", 7);
    }

    private void agent(Role role, Agency agency, String title, int place) {
        String name = InventedNames.of("T/" + role + "/" + agency.key());
        setting.agent("T", role, agency.key(), name, title, SINCE, place);
    }

    private void helper(String username, String name, String title, int place) {
        cast.person(username, name, title, "Thư ký khối tập huấn", place);
    }

    private void open() {
        Actor secretary = cast.actor(Council.TRAINING_SECRETARY);
        LocalDate first = days.first();
        String since = first.toString();
        String basis = "Dữ liệu mẫu: biên bản hội nghị tổng kết năm trước";
        book.openNext(TrainingPast.LAST, YEAR, first.getYear(), MEMBERS, secretary);
        book.head(YEAR, "sxd", LeadershipMode.ELECTED, since, basis, secretary);
        book.deputy(YEAR, "sct", LeadershipMode.ELECTED, since, basis, secretary);
        book.help(YEAR, cast.actor("thuky.khoi"), "sxd", TeamPost.CHAIR, first, secretary);
        book.help(YEAR, cast.actor("thuky2.khoi"), "stc", first, secretary);
    }
}
