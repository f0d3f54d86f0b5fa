package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;

/**
 * The six authorities and the people who are not tied to one bloc. One secretary sees all five
 * authorities of the stories; a real installation has one secretary for one authority.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class Council implements SampleStory {

    static final String SECRETARY = "thuky.hoidong";
    static final String TRAINING_SECRETARY = "hoidong.taphuan";
    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);

    private final Setting setting;
    private final Cast cast;

    @Override
    public String code() {
        return "council";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(StoryDay.on("people", "2016-01-04", this::appear));
    }

    private void appear() {
        secretary(provinces());
        Actor admin = cast.person("quantri", "Lê Quản Trị", "", "Quản trị hệ thống", 1);
        cast.grant(admin, Grant.admin(), SINCE);
        AuthorityId training = setting.authority("T", "AN-BINH", "UBND tỉnh An Bình", SINCE);
        council(
                training,
                TRAINING_SECRETARY,
                "Vũ Thị Thẩm",
                Role.COUNCIL_SECRETARY,
                "Thư ký Hội đồng",
                3);
        council(
                training,
                "uyvien.hoidong",
                "Phan Ủy Viên",
                Role.COUNCIL_MEMBER,
                "Ủy viên Hội đồng",
                4);
        council(training, "kiemtra", "Đỗ Giám Sát", Role.AUDITOR, "Kiểm tra, giám sát", 5);
    }

    private List<AuthorityId> provinces() {
        return List.of(
                // The news story does not name the province of story A.
                setting.authority("A", "CAU-CHUYEN-A", "UBND tỉnh (câu chuyện A)", SINCE),
                setting.authority("B", "BAC-KAN", "UBND tỉnh Bắc Kạn", SINCE),
                setting.authority("C", "THAI-BINH", "UBND tỉnh Thái Bình", SINCE),
                setting.authority("D", "BAC-NINH", "UBND tỉnh Bắc Ninh", SINCE),
                setting.authority("E", "QUANG-NGAI", "UBND tỉnh Quảng Ngãi", SINCE));
    }

    private void secretary(List<AuthorityId> provinces) {
        Actor secretary =
                cast.person(
                        SECRETARY,
                        "Trần Thị Hội Đồng",
                        "Chuyên viên Sở Nội vụ",
                        "Thư ký Hội đồng, xem được năm tỉnh của năm câu chuyện",
                        2);
        for (AuthorityId province : provinces) {
            cast.grant(secretary, Grant.inAuthority(Role.COUNCIL_SECRETARY, province), SINCE);
        }
    }

    private void council(
            AuthorityId authority,
            String username,
            String name,
            Role role,
            String part,
            int place) {
        Actor person = cast.person(username, name, part, part + " tỉnh An Bình (tập huấn)", place);
        cast.grant(person, Grant.inAuthority(role, authority), SINCE);
    }
}
