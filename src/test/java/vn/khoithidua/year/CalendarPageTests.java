package vn.khoithidua.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.ruleset.RuleEntry;
import vn.khoithidua.ruleset.RuleSets;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** The calendar of a bloc's year, laid out from the rules, on the page and as files. */
@PageTest
class CalendarPageTests {

    @Autowired private Visits visits;
    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private RuleSets rules;
    @Autowired private Windows windows;
    @Autowired private Extensions extensions;
    @Autowired private LeadershipLedger ledger;
    @Autowired private TimeSource time;

    private AuthorityId authority = AuthorityId.next();
    private BlocId bloc = BlocId.next();
    private OrganizationId agency = OrganizationId.next();
    private LittlePeople.Person secretary = new LittlePeople.Person(UserId.next(), "", "");
    private LittlePeople.Person officer = secretary;

    @BeforeEach
    void aBloc() {
        authority = province.authority();
        bloc = province.bloc(authority, "Khối Văn hóa; xã hội");
        agency = province.agency(authority, "Sở Văn hóa", "SVH");
        secretary =
                people.person(
                        "Lê Thị Thư Ký",
                        "Thư ký",
                        Grant.inAuthority(Role.COUNCIL_SECRETARY, authority));
        officer =
                people.person(
                        "Vũ Văn Viên",
                        "Chuyên viên",
                        Grant.inOrganization(Role.AGENCY_OFFICER, agency));
    }

    @Test
    void windowsComeFromTheProvincesRulesAndItsHolidays() {
        enter("window.REGISTRATION", "01-15 before 03-01");
        enter("window.DRAFTING", "01-26 within 12");
        BlocYearId year = province.year(bloc, 2028);
        StepWindow registration = window(year, Step.REGISTRATION);
        assertThat(registration.softDeadline()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(registration.hardLockOn()).isEqualTo(LocalDate.of(2028, 3, 17));
        assertThat(window(year, Step.DRAFTING).softDeadline()).isEqualTo(LocalDate.of(2028, 2, 11));
        BlocYearId tet = province.year(province.bloc(authority, "Khối Nội chính"), 2026);
        enter("window.DRAFTING", "02-09 within 6", time.today().plusDays(1));
        assertThat(window(tet, Step.DRAFTING).softDeadline()).isEqualTo(LocalDate.of(2026, 2, 11));
    }

    @Test
    void thePageShowsStepsLegalDaysHolidaysAndTheServersTime() throws Exception {
        BlocYearId year = province.year(bloc, 2026);
        province.join(year, agency);
        String page = visits.page("/years/" + year + "/calendar", officer);
        assertThat(page)
                .contains("Hạn cuối của bước “Ký giao ước”", "29/03", "Khóa bước “Tự chấm”")
                .contains("Hạn đăng ký thi đua", "Giờ máy chủ:", "Tết Nguyên đán Bính Ngọ")
                .contains("16/02 – 20/02", "Tháng 06/2027", "Thứ Hai")
                .doesNotContain("Số ngày chờ");
        assertThat(visits.page("/years/" + year, officer)).contains("/calendar\"");
        BlocYearId later = province.year(province.bloc(authority, "Khối sau"), 2040);
        assertThat(visits.page("/years/" + later + "/steps", secretary))
                .contains("Chưa mở")
                .doesNotContain("Đã đóng");
        BlocYearId foreign = province.year(province.bloc(province.authority(), "Khối lạ"), 2026);
        assertThat(visits.status("/years/" + foreign + "/calendar", officer)).isEqualTo(404);
    }

    @Test
    void anExtensionIsGivenAndTakenBackOnItsPages() throws Exception {
        int now = time.today().getYear();
        BlocYearId year = province.year(bloc, now);
        RosterLineId line = province.join(year, agency);
        LocalDate today = time.today();
        windows.set(year, new StepWindow(Step.SIGNING, today, today, 0, today), secretary.actor());
        String path = "/years/" + year;
        assertThat(
                        visits.send(
                                        secretary,
                                        path + "/extensions",
                                        extension(line, today.plusDays(3), "Lũ quét"))
                                .getStatus())
                .isEqualTo(302);
        String until = "%td/%<tm/%<tY".formatted(today.plusDays(3));
        assertThat(visits.page(path + "/steps", officer)).contains("Lũ quét", until, "hạn chung");
        String id = extensions.of(year).getFirst().id().toString();
        String end = path + "/extensions/" + id + "/end";
        assertThat(visits.page(end, secretary)).contains("Sở Văn hóa", "Ký giao ước", until);
        assertThat(visits.send(secretary, end, "reason", " ").getStatus()).isEqualTo(422);
        assertThat(visits.send(officer, end, "reason", "Tự thôi").getStatus()).isEqualTo(403);
        assertThat(visits.send(secretary, end, "reason", "Nước rút").getStatus()).isEqualTo(302);
        assertThat(visits.send(secretary, end, "reason", "Lần nữa").getStatus()).isEqualTo(409);
        assertThat(visits.page(path + "/steps", officer))
                .contains("đã thu hồi", "Nước rút")
                .doesNotContain("hạn chung");
        assertThat(
                        visits.send(
                                        secretary,
                                        path + "/extensions",
                                        extension(line, today, "Trùng hạn"))
                                .getContentAsString())
                .contains("Ngày gia hạn phải sau hạn nộp", "Trùng hạn");
    }

    @Test
    void theHeadGivesMoreTimeToOthersButNotToItsOwnAgency() throws Exception {
        LocalDate today = time.today();
        BlocYearId year = province.year(bloc, today.getYear());
        RosterLineId own = province.join(year, agency);
        RosterLineId other = province.join(year, province.agency(authority, "Sở Y tế", "SYT"));
        LittlePeople.Person head =
                people.person("Trưởng", "", Grant.inOrganization(Role.AGENCY_LEADER, agency));
        ledger.appoint(
                year,
                new Holder(
                        agency,
                        LeadershipRole.HEAD,
                        today.withDayOfYear(1),
                        null,
                        LeadershipMode.ELECTED,
                        "Biên bản"),
                null);
        windows.set(year, new StepWindow(Step.SIGNING, today, today, 0, today), head.actor());
        String path = "/years/" + year + "/extensions";
        MockHttpServletResponse refused =
                visits.send(head, path, extension(own, today.plusDays(3), "Tự gia hạn"));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString())
                .contains("Không ai gia hạn cho chính đơn vị mình", "Tự gia hạn");
        assertThat(extensions.of(year)).isEmpty();
        assertThat(
                        visits.send(head, path, extension(other, today.plusDays(3), "Lũ quét"))
                                .getStatus())
                .isEqualTo(302);
    }

    @Test
    void theCalendarIsTakenAlongAsAFile() throws Exception {
        BlocYearId year = province.year(bloc, 2026);
        province.join(year, agency);
        String file = visits.page("/years/" + year + "/calendar/export/ics", officer);
        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .contains("Khối Văn hóa\\; xã hội", "DTSTART;VALUE=DATE:20261130\r\n")
                .doesNotContain("Tết");
        assertThat(file.split("\r\n"))
                .allSatisfy(
                        one ->
                                assertThat(one.getBytes(StandardCharsets.UTF_8).length)
                                        .isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", ""))
                .contains("SUMMARY:Hạn cuối của bước “Dự thảo\\, lấy ý kiến”");
        assertThat(file.lines().filter(one -> one.startsWith("UID:")))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(30);
        String csv = visits.page("/years/" + year + "/calendar/export/csv", officer);
        assertThat(csv).contains("Ngày", "30/11/2026", "Thứ Hai", "Ngày nghỉ");
        assertThat(visits.status("/years/" + year + "/calendar/export/doc", officer))
                .isEqualTo(404);
    }

    private void enter(String key, String value) {
        enter(key, value, time.today());
    }

    private void enter(String key, String value, LocalDate from) {
        rules.enter(authority, new RuleEntry(key, value, from, "01/QĐ"), secretary.actor());
    }

    private StepWindow window(BlocYearId year, Step step) {
        return windows.plan(year).of(step).orElseThrow();
    }

    private static String[] extension(RosterLineId line, LocalDate until, String reason) {
        return new String[] {
            "line",
            line.toString(),
            "step",
            "SIGNING",
            "softDeadline",
            until.toString(),
            "reason",
            reason
        };
    }
}
