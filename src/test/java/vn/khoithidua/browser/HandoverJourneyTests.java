package vn.khoithidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.LittleProvince;
import vn.khoithidua.year.OpenYear;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;

/** The old head records the election and hands over; the new one accepts and receives, by phone. */
@BrowserJourney
class HandoverJourneyTests {

    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private LeadershipLedger ledger;
    @Autowired private BlocYears years;
    @Autowired private TimeSource time;
    @LocalServerPort private int port;

    @Test
    void fromTheElectionToTheLedgerThatShowsBothHeads() {
        int now = time.today().getYear();
        AuthorityId authority = province.authority();
        OrganizationId building = province.agency(authority, "Sở Xây dựng", "SXD");
        OrganizationId trade = province.agency(authority, "Sở Công Thương", "SCT");
        BlocYearId last = province.year(province.bloc(authority, "Khối thi đua kinh tế"), now - 1);
        province.join(last, building);
        province.join(last, trade);
        lead(last, building, LocalDate.of(now - 1, 1, 1));
        years.openFromLast(last, OpenYear.calendar(now), null);
        Person oldHead = leader("Trần Thị Cũ", building);
        Person newHead = leader("Lê Văn Mới", trade);
        years.moveFocus(last, Focus.PREPARING, Focus.REVIEWING, "Tổng kết", oldHead.actor());

        elect(oldHead, last);
        accept(newHead);
        hand(oldHead, last);
        receive(newHead, last);
        ledgerShowsBoth(oldHead, last, now);
    }

    private void elect(Person oldHead, BlocYearId last) {
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(oldHead.username(), LittlePeople.PASSWORD)
                    .open("/years/" + last + "/ledger");
            Page page = visitor.page();
            visitor.hasNoBarriers("the ledger");
            page.locator("main .kt-acts").getByText("Ghi kết quả chọn Trưởng khối").click();
            page.locator("#paperNo").fill("07/BB-KTĐ");
            page.locator("#takesOfficeOn").fill(time.today().toString());
            page.locator("#entitled").fill("2");
            page.locator("#head").selectOption("Sở Công Thương");
            page.locator("#headVotes").fill("2");
            visitor.hasNoBarriers("the choice");
            button(page, "Ghi kết quả");
            assertThat(page.locator("main")).containsText("2/2 phiếu");
            assertThat(page.locator("main")).containsText("Chờ trả lời");
            visitor.picture("leadership-ledger");
        }
    }

    private void accept(Person newHead) {
        try (Visitor visitor = Visitor.onPhone(port)) {
            visitor.signIn(newHead.username(), LittlePeople.PASSWORD).open("/");
            Page page = visitor.page();
            page.getByText("Trả lời nhận nhiệm vụ Trưởng khối").first().click();
            visitor.fitsItsScreen("the ledger on a phone");
            visitor.hasNoBarriers("the ledger on a phone");
            visitor.picture("leadership-answer-phone");
            button(page, "Nhận nhiệm vụ");
            assertThat(page.locator("main")).containsText("Đã nhận");
        }
    }

    private void hand(Person oldHead, BlocYearId last) {
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(oldHead.username(), LittlePeople.PASSWORD)
                    .open("/years/" + last + "/handover");
            Page page = visitor.page();
            visitor.hasNoBarriers("the hand-over");
            visitor.picture("handover");
            page.locator("#note").fill("Kèm con dấu của khối");
            button(page, "Xác nhận đã bàn giao cho Sở Công Thương");
            assertThat(page.locator("main")).containsText("Trần Thị Cũ xác nhận đã giao");
        }
    }

    private void receive(Person newHead, BlocYearId last) {
        try (Visitor visitor = Visitor.onPhone(port)) {
            visitor.signIn(newHead.username(), LittlePeople.PASSWORD).open("/");
            Page page = visitor.page();
            page.getByText("Nhận bàn giao nhiệm vụ Trưởng khối").first().click();
            assertThat(page.locator("main")).containsText("Kèm con dấu của khối");
            visitor.fitsItsScreen("the hand-over on a phone");
            visitor.hasNoBarriers("the hand-over on a phone");
            visitor.picture("handover-phone");
            page.locator("#note").fill("Đã nhận đủ");
            button(page, "Xác nhận đã nhận từ Sở Xây dựng");
            assertThat(page.locator("main")).containsText("Lê Văn Mới xác nhận đã nhận");
            page.navigate("/years/" + last + "/handover");
            assertThat(page.locator("main")).containsText("Đã nhận đủ");
        }
    }

    private void ledgerShowsBoth(Person oldHead, BlocYearId last, int now) {
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(oldHead.username(), LittlePeople.PASSWORD)
                    .open("/years/" + last + "/ledger");
            Page page = visitor.page();
            assertThat(row(page, String.valueOf(now))).containsText("Lê Văn Mới");
            assertThat(row(page, String.valueOf(now - 1))).containsText("Trần Thị Cũ");
            visitor.picture("leadership-ledger-both");
        }
    }

    private static Locator row(Page page, String year) {
        return page.locator(
                "tr",
                new Page.LocatorOptions()
                        .setHas(
                                page.locator(
                                        "th[scope=row]",
                                        new Page.LocatorOptions().setHasText(year))));
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private Person leader(String name, OrganizationId agency) {
        return people.person(name, "Giám đốc", Grant.inOrganization(Role.AGENCY_LEADER, agency));
    }

    private void lead(BlocYearId year, OrganizationId agency, LocalDate from) {
        ledger.appoint(
                year,
                new Holder(
                        agency,
                        LeadershipRole.HEAD,
                        from,
                        null,
                        LeadershipMode.ELECTED,
                        "Biên bản"),
                null);
    }
}
