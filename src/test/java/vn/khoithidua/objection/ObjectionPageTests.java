package vn.khoithidua.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.khoithidua.PageTest;
import vn.khoithidua.StatementCount;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.file.FileCorpus;
import vn.khoithidua.scoring.ClosedYears;
import vn.khoithidua.scoring.ScoringYear;

/** The pages of objections, for those who may and those who may not. */
@PageTest
class ObjectionPageTests {

    @Autowired private MockMvc mvc;
    @Autowired private ClosedYears closed;
    @Autowired private LittlePeople people;

    private ScoringYear.World world;
    private Person officer;
    private Person leader;
    private Person secretary;
    private Person council;
    private Person auditor;
    private String base = "";

    @BeforeEach
    void verificationIsClosed() {
        world = closed.closed("150", "100", "200");
        base = "/years/" + world.year() + "/objections";
        officer = member("Nguyễn Thị Kim Oanh", Role.AGENCY_OFFICER, 0);
        leader = member("Đặng Quốc Bảo", Role.AGENCY_LEADER, 0);
        secretary =
                people.person(
                        "Trần Thị Thu Hà",
                        "Tổ trưởng Tổ giúp việc",
                        Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null));
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
    void aMemberSeesItsVerifiedPointsAndObjectsToOne() throws Exception {
        assertThat(body(ask(officer, get(base + "/new"))))
                .contains("Điểm thẩm định của đơn vị", "Tiêu chí a", base + "/new?criterion=a")
                .doesNotContain("??");
        assertThat(body(ask(officer, get(base + "/new?criterion=b"))))
                .contains("in.việc chậm", "Chuyên viên lưu dự thảo")
                .doesNotContain("Gửi kiến nghị", "??");
        String id = drafted();
        String page = body(ask(officer, get(base + "/" + id)));
        assertThat(page).contains("Dự thảo kiến nghị", "Có biên bản", "bien-ban.pdf");
        assertThat(page).doesNotContain("??", "Gửi kiến nghị");
        assertThat(ask(secretary, get(base + "/" + id)).getStatus()).isEqualTo(404);
        assertThat(ask(officer, post(base + "/" + id + "/file")).getStatus()).isEqualTo(403);

        assertThat(ask(leader, post(base + "/" + id + "/file")).getRedirectedUrl())
                .isEqualTo(base + "/" + id);
        assertThat(body(ask(secretary, get(base)))).contains("Sở số 0", "Đã gửi", "9,5");
        assertThat(ask(leader, get(base + "/" + id + "/edit")).getStatus()).isEqualTo(409);
        Person other = member("Hồ Thị Khác", Role.AGENCY_LEADER, 1);
        assertThat(ask(other, get(base + "/" + id)).getStatus()).isEqualTo(404);
        assertThat(body(ask(other, get(base)))).contains("Chưa có kiến nghị");
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() throws Exception {
        MockHttpServletResponse bad =
                ask(
                        leader,
                        post(base)
                                .param("criterion", "b")
                                .param("mode", "result")
                                .param("in.việc chậm", "ba")
                                .param("ground", "Căn cứ dài dòng")
                                .param("verb", "file"));
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(body(bad)).contains("value=\"ba\"", "Căn cứ dài dòng");
        MockHttpServletResponse same =
                ask(
                        leader,
                        post(base)
                                .param("criterion", "a")
                                .param("mode", "points")
                                .param("points", "8")
                                .param("ground", "Vẫn thế"));
        assertThat(same.getStatus()).isEqualTo(422);
        assertThat(body(same)).contains("trùng với điểm đã thẩm định", "Vẫn thế");
        assertThat(ask(leader, post(base).param("criterion", "nope")).getStatus()).isEqualTo(404);
        MockHttpServletResponse none = ask(leader, post(base).param("criterion", "?"));
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(body(none)).contains("Chưa chọn ô", "Tiêu chí a");
    }

    @Test
    void theSecretaryProposesAndTheCouncilDecidesWhereNoHeadMay() throws Exception {
        String id = drafted();
        ask(leader, post(base + "/" + id + "/file"));
        String page = body(ask(secretary, get(base + "/" + id)));
        assertThat(page).contains("Trình đề xuất", "9,5").doesNotContain("??");
        MockHttpServletResponse none =
                ask(secretary, post(base + "/" + id + "/propose").param("reason", "Lý do tôi gõ"));
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(body(none)).contains("Chưa chọn kết luận", "Lý do tôi gõ");
        String part = "PARTLY";
        ask(
                secretary,
                post(base + "/" + id + "/propose")
                        .param("outcome", part)
                        .param("mode", "points")
                        .param("points", "9")
                        .param("reason", "Chỉ đúng một phần"));
        String proposed = body(ask(council, get(base + "/" + id)));
        assertThat(proposed)
                .contains("Chỉ đúng một phần", "Quyết định của Trưởng khối", "value=\"9\"");
        ask(
                council,
                post(base + "/" + id + "/decide")
                        .param("outcome", part)
                        .param("mode", "points")
                        .param("points", "9")
                        .param("reason", "Nhất trí với Tổ giúp việc"));
        assertThat(body(ask(leader, get(base + "/" + id))))
                .contains("Chấp nhận một phần", "Nhất trí với Tổ giúp việc")
                .doesNotContain("Rút kiến nghị", "??");
        assertThat(body(ask(secretary, get("/years/" + world.year() + "/closing"))))
                .contains("Đơn vị còn được kiến nghị đến hết ngày");
    }

    @Test
    void theRegistersAreFilteredSortedAndTakenAway() throws Exception {
        ask(leader, post(base + "/" + drafted() + "/file"));
        String all = "/council/objections?authority=" + world.authority();
        for (Person reader : new Person[] {council, auditor}) {
            assertThat(body(ask(reader, get(all)))).contains("Khối thử 2024", "Sở số 0");
            assertThat(body(ask(reader, get(all + "&state=REFUSED"))))
                    .contains("Không có kiến nghị nào khớp")
                    .doesNotContain("Sở số 0");
            assertThat(body(ask(reader, get(all + "&q=so so 0&sort=-agency")))).contains("Sở số 0");
        }
        MockHttpServletResponse sheet =
                ask(council, get("/council/objections/export/csv?authority=" + world.authority()));
        assertThat(body(sheet)).contains("Căn cứ kiến nghị", "Khối thử 2024", "9,5");
        assertThat(body(ask(auditor, get(base + "/export/csv?state=PENDING")))).contains("Sở số 0");
        assertThat(
                        ask(auditor, get("/council/objections?authority=" + UUID.randomUUID()))
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aRegisterWithMoreCasesSendsAsManyStatements() throws Exception {
        ask(leader, post(base + "/" + drafted() + "/file"));
        String all = "/council/objections?authority=" + world.authority();
        ask(council, get(base));
        ask(council, get(all));
        int one = statements(base);
        int ofAuthority = statements(all);
        for (int i = 1; i < 3; i++) {
            Person other = member("Người " + i, Role.AGENCY_LEADER, i);
            ask(
                    other,
                    post(base)
                            .param("criterion", "a")
                            .param("mode", "points")
                            .param("points", "9")
                            .param("ground", "Có biên bản")
                            .param("verb", "file"));
        }
        ask(council, get(base));
        ask(council, get(all));
        assertThat(body(ask(council, get(base)))).contains("Sở số 2");
        assertThat(statements(base)).isEqualTo(one).isLessThan(20);
        assertThat(statements(all)).isEqualTo(ofAuthority).isLessThan(20);
    }

    private int statements(String path) throws Exception {
        return StatementCount.besideSession(StatementCount.during(() -> ask(council, get(path))))
                .size();
    }

    private Person member(String name, Role role, int member) {
        return people.person(name, "", Grant.inOrganization(role, world.agencies().get(member)));
    }

    private String drafted() throws Exception {
        MockHttpServletResponse sent =
                ask(
                        officer,
                        multipart(base)
                                .file(
                                        new MockMultipartFile(
                                                "file", "bien-ban.pdf", null, FileCorpus.pdf()))
                                .param("criterion", "a")
                                .param("mode", "points")
                                .param("points", "9,5")
                                .param("ground", "Có biên bản"));
        String to = Objects.requireNonNull(sent.getRedirectedUrl());
        return to.substring(to.lastIndexOf('/') + 1);
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
