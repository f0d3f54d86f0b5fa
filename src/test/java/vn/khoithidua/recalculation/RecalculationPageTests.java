package vn.khoithidua.recalculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.khoithidua.PageTest;
import vn.khoithidua.StatementCount;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.scoring.ClosedYears;
import vn.khoithidua.scoring.ScoringYear;

/** The pages of recalculations, with good input and bad. */
@PageTest
class RecalculationPageTests {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{64})\"");

    @Autowired private MockMvc mvc;
    @Autowired private ClosedYears closed;
    @Autowired private LittlePeople people;

    private ScoringYear.World world;
    private Person council;
    private Person auditor;
    private String base = "";

    @BeforeEach
    void pointsAreFinal() {
        world = closed.finished("150", "100", "200");
        base = "/years/" + world.year() + "/recalculations";
        council =
                people.person(
                        "Lê Văn Hội Đồng",
                        "Thư ký Hội đồng",
                        Grant.inAuthority(Role.COUNCIL_SECRETARY, world.authority()));
        auditor =
                people.person(
                        "Phạm Văn Kiểm",
                        "Kiểm tra",
                        Grant.inAuthority(Role.AUDITOR, world.authority()));
    }

    @Test
    void aCaseIsOpenedFilledPreviewedAndApplied() throws Exception {
        assertThat(body(ask(council, get(base)))).contains("Mở lần tính lại").doesNotContain("??");
        assertThat(body(ask(auditor, get(base)))).doesNotContain("name=\"reason\"", "??");
        MockHttpServletResponse none =
                ask(council, post(base).param("reason", "").param("documentNo", "15/KL"));
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(body(none)).contains("Chưa nêu lý do", "value=\"15/KL\"");
        String one = opened();
        String change = one + "/changes/new";
        assertThat(body(ask(council, get(change)))).contains("Tiêu chí c", "Sở số 2");
        String cell = "?criterion=c&line=" + world.lines().get(2);
        assertThat(body(ask(council, get(change + cell))))
                .contains("in.kết quả", "value=\"200\"", "Không giao tiêu chí này")
                .doesNotContain("??");
        MockHttpServletResponse bad = ask(council, value("hai trăm"));
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(body(bad)).contains("value=\"hai trăm\"");
        assertThat(ask(council, value("100")).getRedirectedUrl()).isEqualTo(one);

        String page = body(ask(council, get(one)));
        assertThat(page).contains("Vượt hạng", "Sở 0 vượt Sở 2", "3,75").doesNotContain("??");
        assertThat(body(ask(auditor, get(one))))
                .contains("Sở 0 vượt Sở 2")
                .doesNotContain("/apply");
        assertThat(body(ask(auditor, get(one + "/export/csv")))).contains("Hạng sau", "3,75");
        MockHttpServletResponse stale =
                ask(council, post(one + "/apply").param("seen", "0".repeat(64)));
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(body(stale)).contains("đã thay đổi từ lúc xem trước", "Sở 0 vượt Sở 2");
        Matcher seen = SEEN.matcher(page);
        assertThat(seen.find()).isTrue();
        ask(council, post(one + "/apply").param("seen", seen.group(1)));
        assertThat(body(ask(auditor, get(one))))
                .contains("Đã áp dụng", "Sở 0 vượt Sở 2")
                .doesNotContain("??");
    }

    @Test
    void anotherRuleIsReadOrRefused() throws Exception {
        String one = opened();
        assertThat(body(ask(council, get(one + "/changes/new?criterion=b"))))
                .contains("điểm chuẩn 2", "name=\"rules\"");
        MockHttpServletResponse bad =
                ask(
                        council,
                        post(one + "/changes").param("criterion", "b").param("rules", "trừ bừa"));
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(body(bad)).contains("trừ bừa");
        ask(
                council,
                post(one + "/changes")
                        .param("criterion", "b")
                        .param("rules", "điểm chuẩn 2\ntrừ 0,5 mỗi [việc chậm]")
                        .param("maximum", "2"));
        assertThat(body(ask(council, get(one)))).contains("Ô thay đổi điểm (3)");
        assertThat(ask(council, post(one + "/drop")).getStatus()).isEqualTo(422);
        ask(council, post(one + "/drop").param("reason", "Không cần"));
        assertThat(body(ask(council, get(one))))
                .contains("Đã bỏ", "Không cần")
                .doesNotContain("??");
        assertThat(ask(council, get(one + "/changes/new")).getStatus()).isEqualTo(409);
    }

    @Test
    void aPreviewOfMoreMembersSendsAsManyStatements() throws Exception {
        String small = opened();
        ask(council, get(small));
        int few = statements(small);
        world = closed.finished("150", "100", "200", "120", "130", "140", "160");
        base = "/years/" + world.year() + "/recalculations";
        Person other =
                people.person(
                        "Trần Thư Ký",
                        "Thư ký Hội đồng",
                        Grant.inAuthority(Role.COUNCIL_SECRETARY, world.authority()));
        council = other;
        String large = opened();
        ask(council, get(large));
        assertThat(statements(large)).isEqualTo(few).isLessThan(45);
    }

    private String opened() throws Exception {
        MockHttpServletResponse sent =
                ask(
                        council,
                        post(base)
                                .param("reason", "Số liệu sửa muộn")
                                .param("documentNo", "15/KL-TTr")
                                .param("documentOn", "2025-02-01"));
        return Objects.requireNonNull(sent.getRedirectedUrl());
    }

    private AbstractMockHttpServletRequestBuilder<?> value(String result) throws Exception {
        String cases = body(ask(council, get(base)));
        int at = cases.indexOf(base + "/") + base.length() + 1;
        return post(base + "/" + cases.substring(at, at + 36) + "/changes")
                .param("criterion", "c")
                .param("line", world.lines().get(2).toString())
                .param("kind", "value")
                .param("mode", "result")
                .param("in.kết quả", result);
    }

    private int statements(String path) throws Exception {
        return StatementCount.besideSession(StatementCount.during(() -> ask(council, get(path))))
                .size();
    }

    private MockHttpServletResponse ask(
            Person who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(
                        request.with(who.signedIn())
                                .with(SecurityMockMvcRequestPostProcessors.csrf())
                                .header("Idempotency-Key", UUID.randomUUID().toString()))
                .andReturn()
                .getResponse();
    }

    private static String body(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
