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
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.Step;

/**
 * The bloc in which a newcomer practises: its year is the one of the first start, its windows lie
 * around that day, so that something is due for everybody. All of it is invented.
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
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private final Setting setting;
    private final YearBook book;
    private final Cast cast;
    private final TimeSource time;

    @Override
    public String code() {
        return "training";
    }

    @Override
    public List<StoryDay> days() {
        LocalDate today = time.today();
        return List.of(
                StoryDay.on("founding", "2020-01-06", this::found),
                StoryDay.on("year", today.withDayOfYear(1), this::open),
                StoryDay.on("windows", today, this::openWindows));
    }

    private void found() {
        setting.agencies("T", SINCE, MEMBERS);
        setting.bloc("T", "bloc", "Khối thi đua tập huấn", SINCE);
        int place = 10;
        for (Agency agency : MEMBERS) {
            agent(Role.AGENCY_LEADER, agency, "Giám đốc", place++);
            agent(Role.AGENCY_OFFICER, agency, "Chuyên viên thi đua", place++);
        }
        cast.person(
                "thuky.khoi",
                "Mai Thị Thư Ký",
                "Tổ trưởng Tổ giúp việc",
                "Thư ký khối tập huấn",
                6);
        cast.person(
                "thuky2.khoi",
                "Hà Văn Giúp Việc",
                "Thành viên Tổ giúp việc",
                "Thư ký khối tập huấn",
                7);
    }

    private void agent(Role role, Agency agency, String title, int place) {
        String key = "T/" + role + "/" + agency.key();
        setting.agent("T", role, agency.key(), InventedNames.of(key), title, SINCE, place);
    }

    private void open() {
        Actor secretary = cast.actor(Council.TRAINING_SECRETARY);
        LocalDate first = time.today();
        book.open("T/bloc", YEAR, first.getYear(), MEMBERS, secretary);
        String basis = "Dữ liệu mẫu: biên bản hội nghị tổng kết năm trước";
        String since = first.toString();
        book.head(YEAR, "sxd", LeadershipMode.ELECTED, since, basis, secretary);
        book.deputy(YEAR, "sct", LeadershipMode.ELECTED, since, basis, secretary);
        book.help(YEAR, cast.actor("thuky.khoi"), "sxd", first, secretary);
        book.help(YEAR, cast.actor("thuky2.khoi"), "stc", first, secretary);
    }

    private void openWindows() {
        Actor secretary = cast.actor(Council.TRAINING_SECRETARY);
        LocalDate today = time.today();
        book.window(YEAR, Step.SELF_SCORING, today.minusDays(14), today.plusDays(6), secretary);
        book.window(YEAR, Step.VERIFICATION, today.minusDays(3), today.plusDays(20), secretary);
        book.focus(YEAR, Focus.SELF_SCORING, "Các đơn vị tự chấm điểm", cast.actor("ld.sxd.t"));
    }
}
