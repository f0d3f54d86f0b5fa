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

/**
 * Story E: eight members of Quảng Ngãi; on 05/01/2024 the old head chairs the review of 2023, five
 * members are proposed, the new head is elected and the pact of 2024 signed.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class StoryE implements SampleStory {

    static final List<Agency> MEMBERS =
            List.of(
                    board(
                            "bangt",
                            "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông",
                            "BQLDA giao thông"),
                    department("sxd", "Sở Xây dựng", "Sở Xây dựng"),
                    department("sgtvt", "Sở Giao thông vận tải", "Sở GTVT"),
                    department("snn", "Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT"),
                    department("stnmt", "Sở Tài nguyên và Môi trường", "Sở TN&MT"),
                    department("sct", "Sở Công Thương", "Sở Công Thương"),
                    board(
                            "kktdq",
                            "Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp",
                            "BQL KKT Dung Quất"),
                    board(
                            "bandd",
                            "Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp",
                            "BQLDA DD&CN"));
    static final String Y2023 = "E/2023";
    static final String Y2024 = "E/2024";
    private static final LocalDate SINCE = LocalDate.of(2022, 1, 1);

    private final Setting setting;
    private final YearBook book;
    private final Cast cast;

    @Override
    public String code() {
        return "story-e";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("founding", "2022-01-10", this::found),
                StoryDay.on("year-2023", "2023-01-11", this::open2023));
    }

    private void found() {
        setting.agencies("E", SINCE, MEMBERS);
        setting.bloc("E", "bloc", "Khối thi đua Kinh tế ngành tỉnh Quảng Ngãi", SINCE);
        setting.leaders("E", MEMBERS, SINCE);
        setting.agent("E", Role.AGENCY_OFFICER, "sgtvt", "Võ Thị Mẫu", "Chuyên viên", SINCE, null);
        setting.agent("E", Role.AGENCY_OFFICER, "sct", "Cao Văn Mẫu", "Chuyên viên", SINCE, null);
    }

    /** The scorers are not the head: the helper team comes from two other members. */
    private void open2023() {
        Actor secretary = cast.actor(Council.SECRETARY);
        LocalDate day = LocalDate.of(2023, 1, 11);
        book.open("E/bloc", Y2023, 2023, MEMBERS, secretary);
        book.head(
                Y2023,
                "bangt",
                LeadershipMode.ELECTED,
                "2023-01-11",
                "Dữ liệu mẫu: biên bản hội nghị tổng kết năm 2022",
                secretary);
        book.help(Y2023, cast.actor("cv.sgtvt.e"), "sgtvt", day, secretary);
        book.help(Y2023, cast.actor("cv.sct.e"), "sct", day, secretary);
    }
}
