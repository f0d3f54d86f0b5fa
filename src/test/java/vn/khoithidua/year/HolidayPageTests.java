package vn.khoithidua.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.khoithidua.PageTest;
import vn.khoithidua.Visits;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.ruleset.Holiday;
import vn.khoithidua.ruleset.Holidays;
import vn.khoithidua.ruleset.RuleSets;
import vn.khoithidua.ruleset.domain.WorkingDays;

/** The admin keeps the country's days off, the council's secretary those of the authority. */
@PageTest
class HolidayPageTests {

    private static final LocalDate TET_BEGINS = LocalDate.of(2031, 1, 22);

    @Autowired private Visits visits;
    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private RuleSets rules;
    @Autowired private Holidays holidays;

    private AuthorityId authority = AuthorityId.next();
    private LittlePeople.Person secretary = new LittlePeople.Person(UserId.next(), "", "");
    private LittlePeople.Person admin = secretary;

    @BeforeEach
    void people() {
        authority = province.authority();
        secretary =
                people.person(
                        "Phạm Thị Thư Ký",
                        "Thư ký",
                        Grant.inAuthority(Role.COUNCIL_SECRETARY, authority));
        admin = people.person("Đỗ Văn Quản Trị", "Quản trị", Grant.admin());
    }

    @Test
    void aTetOfAYearToComeCountsFromTheMomentItIsEntered() throws Exception {
        LocalDate friday = LocalDate.of(2031, 1, 17);
        assertThat(calendar().after(friday, 5)).isEqualTo(LocalDate.of(2031, 1, 24));
        assertThat(visits.send(admin, "/admin/holidays/new", tet()).getRedirectedUrl())
                .isEqualTo("/admin/holidays?in=2031");
        assertThat(calendar().after(friday, 5)).isEqualTo(LocalDate.of(2031, 1, 31));
        assertThat(visits.page("/admin/holidays?in=2031", admin))
                .contains("Tết Tân Hợi", "28/01/2031", "Thứ Ba", "/remove");
        assertThat(visits.page("/council/holidays?in=2031", secretary))
                .contains("Tết Tân Hợi", "Mặc định chung")
                .doesNotContain("/remove");
        MockHttpServletResponse again = visits.send(admin, "/admin/holidays/new", tet());
        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(again.getContentAsString()).contains("Ngày 22/01/2031 đã có", "Tết Tân Hợi");
        Holiday first = holidays.of(null, 2031).getFirst();
        String remove = "/holidays/" + first.id() + "/remove";
        assertThat(visits.send(secretary, "/council" + remove, "reason", "Thử").getStatus())
                .isEqualTo(404);
        assertThat(visits.send(admin, "/admin" + remove, "reason", " ").getStatus()).isEqualTo(422);
        assertThat(visits.send(admin, "/admin" + remove, "reason", "Thông báo mới").getStatus())
                .isEqualTo(302);
        assertThat(calendar().isWorking(TET_BEGINS)).isTrue();
        assertThat(visits.page("/admin/holidays?in=2031", admin))
                .contains("Thông báo mới", "Đã bỏ");
        assertThat(visits.send(admin, "/admin" + remove, "reason", "Lần nữa").getStatus())
                .isEqualTo(409);
    }

    @Test
    void theProvincesOwnWordGoesBeforeTheCountrys() throws Exception {
        LocalDate worked = LocalDate.of(2026, 2, 16);
        assertThat(calendar().isWorking(worked)).isFalse();
        MockHttpServletResponse entered =
                visits.send(
                        secretary,
                        "/council/holidays/new",
                        "from",
                        "16/02/2026",
                        "name",
                        "Trực Tết",
                        "kind",
                        "WORKED",
                        "legalBasis",
                        "09/TB-UBND");
        assertThat(entered.getStatus()).isEqualTo(302);
        assertThat(calendar().isWorking(worked)).isTrue();
        assertThat(
                        rules.workingDays(province.authority(), DateRange.since(worked))
                                .isWorking(worked))
                .isFalse();
        assertThat(visits.page("/council/holidays?in=2026", secretary))
                .contains("09/TB-UBND", "Làm bù");
    }

    @Test
    void badInputIsKeptOnThePage() throws Exception {
        MockHttpServletResponse answer =
                visits.send(
                        secretary,
                        "/council/holidays/new",
                        "from",
                        "31/02/2026",
                        "to",
                        "",
                        "name",
                        "Ngày truyền thống tỉnh",
                        "kind",
                        "OFF",
                        "legalBasis",
                        "");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Ngày truyền thống tỉnh", "31/02/2026", "Mục này không được để trống");
        MockHttpServletResponse backwards =
                visits.send(
                        secretary,
                        "/council/holidays/new",
                        "from",
                        "2026-02-16",
                        "to",
                        "2026-02-10",
                        "name",
                        "Tết",
                        "kind",
                        "OFF",
                        "legalBasis",
                        "01");
        assertThat(backwards.getStatus()).isEqualTo(422);
        assertThat(backwards.getContentAsString()).contains("không được trước ngày đầu");
    }

    @Test
    void otherRolesWriteNothing() throws Exception {
        LittlePeople.Person member =
                people.person(
                        "Ngô Văn Ủy Viên",
                        "Ủy viên",
                        Grant.inAuthority(Role.COUNCIL_MEMBER, authority));
        assertThat(visits.send(member, "/council/holidays/new", tet()).getStatus()).isEqualTo(403);
        assertThat(visits.send(secretary, "/admin/holidays/new", tet()).getStatus()).isEqualTo(403);
        assertThat(visits.page("/council/holidays", member))
                .doesNotContain("/council/holidays/new");
    }

    private WorkingDays calendar() {
        return rules.workingDays(
                authority, new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2031, 12, 31)));
    }

    private static String[] tet() {
        return new String[] {
            "from",
            "22/01/2031",
            "to",
            "28/01/2031",
            "name",
            "Tết Tân Hợi",
            "kind",
            "OFF",
            "legalBasis",
            "12/TB-TTg"
        };
    }
}
