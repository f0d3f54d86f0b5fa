package vn.khoithidua.sampledata;

import static vn.khoithidua.sampledata.Agency.board;
import static vn.khoithidua.sampledata.Agency.department;
import static vn.khoithidua.sampledata.Agency.fund;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.year.domain.LeadershipMode;

/**
 * Story B: eleven members of Bắc Kạn, boards, a fund and a national park among them; launched on
 * 14/3/2023, reviewed at mid-year on 06/7/2023 without points.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class StoryB implements SampleStory {

    static final List<Agency> MEMBERS =
            List.of(
                    department("sxd", "Sở Xây dựng", "Sở Xây dựng"),
                    board(
                            "bannn",
                            "Ban Quản lý dự án đầu tư xây dựng công trình nông nghiệp và phát triển nông thôn",
                            "BQLDA NN&PTNT"),
                    department("snn", "Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT"),
                    department("sct", "Sở Công Thương", "Sở Công Thương"),
                    department("stnmt", "Sở Tài nguyên và Môi trường", "Sở TN&MT"),
                    department("sgtvt", "Sở Giao thông vận tải", "Sở GTVT"),
                    board(
                            "bangt",
                            "Ban Quản lý dự án đầu tư xây dựng công trình giao thông",
                            "BQLDA giao thông"),
                    board("bantinh", "Ban Quản lý dự án đầu tư xây dựng tỉnh", "BQLDA tỉnh"),
                    board("bankcn", "Ban Quản lý các khu công nghiệp", "BQL các KCN"),
                    fund(
                            "quydr",
                            "Quỹ Phát triển đất, rừng và Bảo vệ môi trường",
                            "Quỹ PT đất, rừng"),
                    new Agency(
                            "vqg",
                            "Ban Quản lý Vườn Quốc gia Ba Bể",
                            "VQG Ba Bể",
                            "Vườn quốc gia"));
    static final String Y2023 = "B/2023";
    private static final LocalDate SINCE = LocalDate.of(2022, 1, 1);

    private final Setting setting;
    private final YearBook book;
    private final Cast cast;

    @Override
    public String code() {
        return "story-b";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("founding", "2022-01-10", this::found),
                StoryDay.on("year-2023", "2023-01-17", this::open));
    }

    private void found() {
        setting.agencies("B", SINCE, MEMBERS);
        setting.bloc("B", "bloc", "Khối thi đua Kinh tế – Kỹ thuật tỉnh Bắc Kạn", SINCE);
        setting.leader("B", "sxd", "Hoàng Thị Thúy", "Giám đốc", SINCE);
        setting.leader("B", "bannn", "Đinh Huy Hoàng", "Giám đốc", SINCE);
        setting.leaders("B", MEMBERS, SINCE);
        setting.agent("B", Role.AGENCY_OFFICER, "sxd", "Triệu Văn Mẫu", "Chuyên viên", SINCE, null);
    }

    private void open() {
        Actor secretary = cast.actor(Council.SECRETARY);
        String basis = "Dữ liệu mẫu: biên bản hội nghị tổng kết năm 2022";
        book.open("B/bloc", Y2023, 2023, MEMBERS, secretary);
        book.head(Y2023, "sxd", LeadershipMode.ELECTED, "2023-01-17", basis, secretary);
        book.deputy(Y2023, "bannn", LeadershipMode.ELECTED, "2023-01-17", basis, secretary);
        book.help(Y2023, cast.actor("cv.sxd.b"), "sxd", LocalDate.of(2023, 1, 17), secretary);
    }
}
