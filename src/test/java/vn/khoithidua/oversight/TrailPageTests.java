package vn.khoithidua.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.PageTest;
import vn.khoithidua.TestWorld;
import vn.khoithidua.TestWorld.Person;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;

@PageTest
class TrailPageTests {

    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @Autowired private MockMvc mvc;

    @Autowired private TestWorld world;

    @Autowired private ApplicationEventPublisher events;

    @Autowired private TransactionTemplate transaction;

    private String page(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(world.as(person)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void record(BlocYearId year, String reason, int times) {
        transaction.executeWithoutResult(
                status -> {
                    for (int i = 0; i < times; i++) {
                        events.publishEvent(
                                Recorded.of(
                                        "year.focus.moved",
                                        world.actor(Person.BLOC_HEAD),
                                        year,
                                        world.home().agencies().get(2),
                                        "reason",
                                        reason + " " + i));
                    }
                });
    }

    @Test
    void theAuditorReadsTheOwnAuthorityInWords() throws Exception {
        String reason = "Lý do " + UUID.randomUUID();
        record(world.home().year(), reason, 1);
        record(world.foreign().year(), "Bí mật " + reason, 1);
        String page = page(Person.AUDITOR, get("/audit").param("q", reason.replace("Lý", "ly")));
        assertThat(page)
                .contains(reason + " 0", "Sở Thử số 3", "Lý do:", "Khối Kinh tế, ")
                .doesNotContain("Bí mật", "year.focus.moved<", "??");
        assertThat(
                        page(
                                Person.AUDITOR,
                                get("/audit").param("year", world.foreign().year().toString())))
                .contains("Không có dòng nhật ký nào khớp");
        assertThat(page(Person.AUDITOR, get("/audit"))).doesNotContain("Tạo tài khoản");
    }

    @Test
    void theTrailLeavesAsASheetThatHoldsNoMoreThanThePageAndIsRecorded() throws Exception {
        String reason = "=CỘNG " + UUID.randomUUID();
        record(world.home().year(), reason, 1);
        record(world.foreign().year(), "Bí mật " + reason, 1);
        String sheet = page(Person.AUDITOR, get("/audit/export/csv").param("q", reason));
        assertThat(sheet)
                .contains("Thời điểm", reason + " 0", "Sở Thử số 3")
                .doesNotContain("Bí mật", "??");
        assertThat(page(Person.ADMIN, get("/audit/export/csv").param("q", reason)))
                .doesNotContain(reason);
        assertThat(page(Person.ADMIN, get("/audit").param("action", "oversight.exported")))
                .contains("Xuất nhật ký");
        assertThat(page(Person.AUDITOR, get("/audit"))).contains("/audit/export/xlsx");
    }

    @Test
    void theAdminReadsTheInstallationAndNoBlocYear() throws Exception {
        String reason = "Điểm số " + UUID.randomUUID();
        record(world.home().year(), reason, 1);
        assertThat(page(Person.ADMIN, get("/audit").param("q", reason)))
                .contains("Không có dòng nhật ký nào khớp");
        assertThat(page(Person.ADMIN, get("/audit").param("action", "access.account.created")))
                .contains("Tạo tài khoản", "Toàn hệ thống");
    }

    @Test
    void olderEntriesFollowWithoutAGap() throws Exception {
        String reason = "Trang " + UUID.randomUUID();
        record(world.home().year(), reason, 130);
        String first = page(Person.AUDITOR, get("/audit").param("q", reason));
        Matcher next = NEXT.matcher(first);
        assertThat(next.find()).isTrue();
        String second = page(Person.AUDITOR, get(URI.create(next.group(1).replace("&amp;", "&"))));
        for (int i = 0; i < 130; i++) {
            String text = reason + " " + i + "<";
            assertThat(first.contains(text) ^ second.contains(text)).as(text).isTrue();
        }
        assertThat(NEXT.matcher(second).find()).isFalse();
    }

    @Test
    void datesAndNonsenseAreTakenAsTheyCome() throws Exception {
        String reason = "Ngày " + UUID.randomUUID();
        record(world.home().year(), reason, 1);
        MockHttpServletRequestBuilder past =
                get("/audit").param("q", reason).param("to", "2020-01-01");
        assertThat(page(Person.AUDITOR, past)).contains("Không có dòng nhật ký nào khớp");
        MockHttpServletRequestBuilder since =
                get("/audit").param("q", reason).param("from", "2020-01-01");
        assertThat(page(Person.AUDITOR, since)).contains(reason);
        MockHttpServletRequestBuilder nonsense =
                get("/audit").param("from", "hôm qua").param("older", "x_y_z").param("year", "%");
        assertThat(page(Person.AUDITOR, nonsense)).contains("Nhật ký hệ thống");
    }

    @Test
    void theCheckSaysThatTheChainsAreWhole() throws Exception {
        assertThat(page(Person.AUDITOR, get("/audit/check"))).contains("không có dòng nào bị sửa");
        assertThat(page(Person.ADMIN, get("/audit/check"))).contains("không có dòng nào bị sửa");
    }
}
