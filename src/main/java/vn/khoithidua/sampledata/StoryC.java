package vn.khoithidua.sampledata;

import static vn.khoithidua.sampledata.Agency.central;
import static vn.khoithidua.sampledata.Agency.department;
import static vn.khoithidua.sampledata.Agency.union;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.year.domain.LeadershipMode;

/**
 * Story C: ten members of Thái Bình sum up 2019, share the third place, elect the head of 2020 and
 * sign its pact in one meeting.
 *
 * <p>Invented: six of the members, who was elected, the day of the meeting, all points; the story
 * names four members and their places.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class StoryC implements SampleStory {

    static final List<Agency> MEMBERS =
            List.of(
                    union("lmhtx", "Liên minh Hợp tác xã tỉnh", "Liên minh HTX"),
                    central("ctk", "Cục Thống kê tỉnh", "Cục Thống kê"),
                    central("ct", "Cục Thuế tỉnh", "Cục Thuế"),
                    central("kbnn", "Kho bạc Nhà nước tỉnh", "Kho bạc NN"),
                    department("skhdt", "Sở Kế hoạch và Đầu tư", "Sở KH&ĐT"),
                    department("stc", "Sở Tài chính", "Sở Tài chính"),
                    department("snv", "Sở Nội vụ", "Sở Nội vụ"),
                    department("stp", "Sở Tư pháp", "Sở Tư pháp"),
                    department("ttt", "Thanh tra tỉnh", "Thanh tra tỉnh"),
                    central("nhnn", "Ngân hàng Nhà nước chi nhánh tỉnh", "Ngân hàng NN"));
    static final String HEAD_2019 = "skhdt";
    static final String Y2019 = "C/2019";
    static final String Y2020 = "C/2020";
    private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);

    private final Setting setting;
    private final YearBook book;
    private final Cast cast;

    @Override
    public String code() {
        return "story-c";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("founding", "2018-01-10", this::found),
                StoryDay.on("year-2019", "2019-01-14", this::open2019));
    }

    private void found() {
        setting.agencies("C", SINCE, MEMBERS);
        setting.bloc("C", "bloc", "Khối thi đua các sở, ngành tổng hợp", SINCE);
        setting.leaders("C", MEMBERS, SINCE);
        officer(HEAD_2019, "Bùi Thị Mẫu");
        officer("stc", "Tô Văn Mẫu");
    }

    private void officer(String agency, String name) {
        setting.agent("C", Role.AGENCY_OFFICER, agency, name, "Chuyên viên", SINCE, null);
    }

    private void open2019() {
        Actor secretary = cast.actor(Council.SECRETARY);
        book.open("C/bloc", Y2019, 2019, MEMBERS, secretary);
        book.head(
                Y2019,
                "skhdt",
                LeadershipMode.ELECTED,
                "2019-01-14",
                "Dữ liệu mẫu: biên bản hội nghị tổng kết năm 2018",
                secretary);
        LocalDate day = LocalDate.of(2019, 1, 14);
        book.help(Y2019, cast.actor("cv.skhdt.c"), HEAD_2019, day, secretary);
        // Nobody verifies the own agency: the head's column goes to somebody from elsewhere.
        book.help(Y2019, cast.actor("cv.stc.c"), "stc", day, secretary);
    }
}
