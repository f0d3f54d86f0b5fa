package vn.khoithidua.sampledata;

import static vn.khoithidua.sampledata.Agency.board;
import static vn.khoithidua.sampledata.Agency.central;
import static vn.khoithidua.sampledata.Agency.department;
import static vn.khoithidua.sampledata.Agency.fund;
import static vn.khoithidua.sampledata.Agency.union;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.LeadershipMode;

/** Story D: eleven leaders of Bắc Ninh sign one paper on 07/3/2017, with targets in percent. */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class StoryD implements SampleStory {

    static final List<Agency> MEMBERS =
            List.of(
                    department("stnmt", "Sở Tài nguyên và Môi trường", "Sở TN&MT"),
                    department("sct", "Sở Công Thương", "Sở Công Thương"),
                    department("snn", "Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT"),
                    department("sgtvt", "Sở Giao thông vận tải", "Sở GTVT"),
                    department("stttt", "Sở Thông tin và Truyền thông", "Sở TT&TT"),
                    department("sxd", "Sở Xây dựng", "Sở Xây dựng"),
                    board("bankcn", "Ban Quản lý các khu công nghiệp tỉnh", "BQL các KCN"),
                    union("lmhtx", "Liên minh Hợp tác xã tỉnh", "Liên minh HTX"),
                    central("cdtnn", "Cục Dự trữ Nhà nước khu vực Hà Bắc", "Cục Dự trữ Hà Bắc"),
                    fund("quydt", "Quỹ Đầu tư phát triển tỉnh", "Quỹ Đầu tư PT"),
                    fund("quyd", "Quỹ Phát triển đất tỉnh", "Quỹ PT đất"));
    static final String Y2017 = "D/2017";
    private static final LocalDate SINCE = LocalDate.of(2016, 1, 1);

    private final Setting setting;
    private final YearBook book;
    private final Cast cast;

    @Override
    public String code() {
        return "story-d";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("founding", "2016-01-10", this::found),
                StoryDay.on("year-2017", "2017-01-16", this::open));
    }

    private void found() {
        setting.agencies("D", SINCE, MEMBERS);
        setting.bloc(
                "D",
                "bloc",
                "Khối thi đua các sở, ban, ngành tham mưu và quản lý nhà nước về kinh tế, kỹ thuật tỉnh Bắc Ninh",
                SINCE);
        setting.leader("D", "stnmt", "Đào Quang Khải", "Giám đốc", SINCE);
        setting.leaders("D", MEMBERS, SINCE);
        setting.agent("D", Role.AGENCY_OFFICER, "stnmt", "Ngô Văn Mẫu", "Chuyên viên", SINCE, null);
    }

    private void open() {
        Actor secretary = cast.actor(Council.SECRETARY);
        book.open("D/bloc", Y2017, 2017, MEMBERS, secretary);
        book.head(
                Y2017,
                "stnmt",
                LeadershipMode.ELECTED,
                "2017-01-16",
                "Dữ liệu mẫu: biên bản hội nghị tổng kết năm 2016",
                secretary);
        book.help(Y2017, cast.actor("cv.stnmt.d"), "stnmt", LocalDate.of(2017, 1, 16), secretary);
        book.focus(
                Y2017,
                Focus.CONSULTING,
                "Lấy ý kiến dự thảo giao ước thi đua năm 2017",
                cast.actor("ld.stnmt.d"));
    }
}
