package vn.khoithidua.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.scoring.SelfEntry;
import vn.khoithidua.scoring.SelfScores;
import vn.khoithidua.scoring.SheetFlow;
import vn.khoithidua.scoring.SheetReading;
import vn.khoithidua.scoring.Verification;
import vn.khoithidua.scoring.VerificationClosing;
import vn.khoithidua.scoring.VerifiedEntry;
import vn.khoithidua.year.Seat;

/** What open questions hold up: the closing of verification, and a sheet sent back to correct. */
@PageTest
class OpenQuestionTests {

    private static final CriterionKey K0 = CriterionKey.of("k0");
    private static final CriterionKey K1 = CriterionKey.of("k1");

    @Autowired private MockMvc mvc;
    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;
    @Autowired private Clarifications clarifications;
    @Autowired private VerificationClosing closing;
    @Autowired private Verification verification;
    @Autowired private SheetFlow flow;
    @Autowired private SelfScores scores;
    @Autowired private SheetReading sheets;
    @Autowired private TimeSource time;

    private ScoringYear.World world;
    private RosterLineId line;
    private Seat secretary;
    private Seat leader;

    @BeforeEach
    void twoHandedIn() {
        world = years.openGrid(2, 2);
        line = world.lines().getFirst();
        secretary = years.secretary(world);
        leader = years.member(world, 0, Role.AGENCY_LEADER);
    }

    @Test
    void verificationIsNotClosedWhileAQuestionIsOpen() {
        verifyAll();
        ask(K0, 0);
        assertThatThrownBy(() -> closing.request(secretary))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> {
                            assertThat(e.refusal().key()).isEqualTo("scoring.closing.asked");
                            assertThat(e.refusal().args()).containsExactly(1, "Sở 0 – K0");
                        });
        clarifications.answer(leader, new Said(line, K0, 1, "Đã gửi"), List.of());
        refused("scoring.closing.asked", () -> closing.request(secretary));
        clarifications.conclude(secretary, new Said(line, K0, 2, "Giữ điểm"), null);
        closing.request(secretary);
        ask(K1, 0);
        Seat head = years.of(world, Role.BLOC_HEAD);
        refused("scoring.closing.asked", () -> closing.close(head));
        clarifications.withdraw(secretary, new Said(line, K1, 1, ""));
        closing.close(head);
        refused("scoring.verify.closed", () -> ask(K0, 3));
    }

    @Test
    void aReturnedSheetIsHandedInAgainWhenEachNamedCellWasCorrected() {
        ask(K0, 0);
        flow.returnToMember(secretary, line, "Thiếu số liệu", Set.of(K0, K1));
        assertThat(sheets.of(leader, line).corrections())
                .containsExactlyInAnyOrderEntriesOf(Map.of(K0, false, K1, false));
        refused("scoring.sheet.notCorrected", () -> flow.submit(leader, line));
        clarifications.answer(leader, new Said(line, K0, 1, "Số liệu đúng"), List.of());
        refused("scoring.sheet.notCorrected", () -> flow.sendToLeader(leader, line));
        scores.save(leader, new SelfEntry(line, K1, 1, Map.of("điểm", "7"), "Sửa theo yêu cầu"));
        assertThat(sheets.of(leader, line).corrections())
                .containsExactlyInAnyOrderEntriesOf(Map.of(K0, true, K1, true));
        flow.submit(leader, line);
        assertThat(sheets.of(leader, line).corrections()).isEmpty();
    }

    @Test
    void aReturnNamesOnlyCriteriaOfTheTable() {
        refused(
                "error.404.text",
                () -> flow.returnToMember(secretary, line, "Thiếu", Set.of(CriterionKey.of("x"))));
    }

    @Test
    void theReturnProposesWhatIsAskedAndTheMemberSeesTheList() throws Exception {
        ask(K0, 0);
        String sheet = "/years/" + world.year() + "/sheets/" + line;
        Person helper = person(Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null));
        Person officer =
                person(Grant.inOrganization(Role.AGENCY_OFFICER, world.agencies().getFirst()));
        assertThat(body(helper, get(sheet + "/return")))
                .contains("value=\"k0\"", "đang trao đổi", "value=\"k1\"")
                .doesNotContain("??");
        send(helper, post(sheet + "/return").param("reason", "Thiếu số liệu").param("cell", "k0"));
        assertThat(body(officer, get(sheet)))
                .contains("Thiếu số liệu", "href=\"#c-k0\"")
                .containsOnlyOnce("chưa sửa")
                .doesNotContain("??");
        assertThat(body(officer, get(sheet + "/send"))).contains("chưa có gì mới", "disabled");
    }

    private void verifyAll() {
        for (RosterLineId one : world.lines()) {
            for (CriterionKey key : List.of(K0, K1)) {
                verification.save(
                        secretary,
                        new VerifiedEntry(
                                one,
                                key,
                                1,
                                new VerifiedEntry.Content.Points(new BigDecimal("8")),
                                ""));
            }
        }
    }

    private void ask(CriterionKey key, int seen) {
        clarifications.ask(secretary, new Said(line, key, seen, "Câu hỏi"), time.today());
    }

    private Person person(Grant grant) {
        return people.person("Nguyễn Văn Thử", "Chuyên viên", grant);
    }

    private String body(Person who, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return new String(send(who, request), StandardCharsets.UTF_8);
    }

    private byte[] send(Person who, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        request.with(who.signedIn()).with(csrf()).param("_once", UUID.randomUUID().toString());
        return mvc.perform(request).andReturn().getResponse().getContentAsByteArray();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal().key()).isEqualTo(key));
    }
}
