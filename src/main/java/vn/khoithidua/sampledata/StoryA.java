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
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.Step;

/**
 * Story A: a bloc of six signs its pact of 2024 as late as 07/8/2024, after the guidance of
 * 25/7/2024, and hands out the certificates of 2023 on the same day.
 *
 * <p>Invented: the head of 2023, points, every name of a person but the director of Sở Xây dựng.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class StoryA implements SampleStory {

    static final List<Agency> MEMBERS =
            List.of(
                    department("sxd", "Sở Xây dựng", "Sở Xây dựng"),
                    department("sct", "Sở Công Thương", "Sở Công Thương"),
                    department("sgtvt", "Sở Giao thông vận tải", "Sở GTVT"),
                    department("snn", "Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT"),
                    department("stnmt", "Sở Tài nguyên và Môi trường", "Sở TN&MT"),
                    board("bqlkkt", "Ban Quản lý Khu kinh tế tỉnh", "BQL Khu kinh tế"));
    static final String BLOC =
            "Khối thi đua các cơ quan tham mưu quản lý nhà nước về kinh tế - kỹ thuật tỉnh";
    static final String Y2023 = "A/2023";
    static final String Y2024 = "A/2024";
    private static final LocalDate SINCE = LocalDate.of(2022, 1, 1);

    private final Setting setting;
    private final YearBook book;
    private final Cast cast;

    @Override
    public String code() {
        return "story-a";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("founding", "2022-01-10", this::found),
                StoryDay.on("year-2023", "2023-01-12", this::open2023),
                StoryDay.on("year-2024", "2024-01-15", this::open2024));
    }

    private void found() {
        setting.agencies("A", SINCE, MEMBERS);
        setting.bloc("A", "bloc", BLOC, SINCE);
        setting.leader("A", "sxd", "Nguyễn Quang Hải", "Giám đốc", SINCE);
        setting.leaders("A", MEMBERS, SINCE);
        officer("sxd", "Trịnh Thị Mẫu");
        officer("sct", "Lâm Văn Mẫu");
    }

    private void officer(String agency, String name) {
        setting.agent("A", Role.AGENCY_OFFICER, agency, name, "Chuyên viên", SINCE, null);
    }

    private void open2023() {
        Actor secretary = cast.actor(Council.SECRETARY);
        book.open("A/bloc", Y2023, 2023, MEMBERS, secretary);
        book.head(
                Y2023,
                "sct",
                LeadershipMode.ROTATION_ORDER,
                "2023-01-12",
                "Dữ liệu mẫu: biên bản hội nghị tổng kết năm 2022",
                secretary);
    }

    private void open2024() {
        Actor secretary = cast.actor(Council.SECRETARY);
        book.openNext(Y2023, Y2024, 2024, MEMBERS, secretary);
        book.head(
                Y2024,
                "sxd",
                LeadershipMode.ELECTED,
                "2024-01-15",
                "Dữ liệu mẫu: biên bản hội nghị tổng kết năm 2023",
                secretary);
        book.help(Y2024, cast.actor("cv.sxd.a"), "sxd", LocalDate.of(2024, 1, 15), secretary);
        book.window(
                Y2024,
                Step.SIGNING,
                LocalDate.of(2024, 2, 1),
                LocalDate.of(2024, 3, 29),
                secretary);
        book.focus(
                Y2024,
                Focus.CONSULTING,
                "Chờ hướng dẫn của Hội đồng; lấy ý kiến bốn dự thảo",
                cast.actor("ld.sxd.a"));
    }
}
