package vn.khoithidua.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePhones;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.TableDrafts;
import vn.khoithidua.criteria.TableSource;
import vn.khoithidua.file.FileCorpus;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.pact.domain.ContentHash;
import vn.khoithidua.pact.domain.SignerCapacity;
import vn.khoithidua.year.LittleProvince;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** A pact from its draft to its last signature, as leaders and the secretary meet it. */
@PageTest
class PactPageTests {

    @Autowired private MockMvc mvc;
    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private LittlePhones phones;
    @Autowired private PactSigning confirming;
    @Autowired private Pacts pacts;
    @Autowired private TableDrafts tableDrafts;
    @Autowired private CriteriaTables tables;
    @Autowired private Windows windows;
    @Autowired private TimeSource time;
    @Autowired private JdbcClient jdbc;
    @Autowired private SessionRepository<? extends Session> sessions;

    private BlocYearId year = BlocYearId.next();
    private OrganizationId agency = OrganizationId.next();
    private RosterLineId own = RosterLineId.next();
    private RosterLineId other = RosterLineId.next();
    private LittlePeople.Person leader = nobody();
    private LittlePeople.Person secretary = nobody();

    private static LittlePeople.Person nobody() {
        return new LittlePeople.Person(UserId.next(), "", "");
    }

    @BeforeEach
    void bloc() {
        AuthorityId authority = province.authority();
        year = province.year(province.bloc(authority, "Khối Kinh tế"), time.today().getYear());
        agency = province.agency(authority, "Sở Công Thương", "SCT");
        own = province.join(year, agency);
        OrganizationId next = province.agency(authority, "Sở Xây dựng", "SXD");
        other = province.join(year, next);
        LocalDate today = time.today();
        windows.set(
                year,
                new StepWindow(
                        Step.SIGNING, today.minusDays(1), today.plusDays(1), 0, today.plusDays(2)),
                null);
        leader =
                people.person(
                        "Đặng Quốc Bảo",
                        "Giám đốc",
                        Grant.inOrganization(Role.AGENCY_LEADER, agency));
        secretary =
                people.person(
                        "Trần Thị Thu Hà",
                        "Tổ trưởng",
                        Grant.inBlocYear(Role.BLOC_SECRETARY, year, next));
    }

    private static ContentHash hash(Pact pact) {
        return Objects.requireNonNull(pact.hash());
    }

    private String path() {
        return "/years/" + year + "/pact";
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B sent(
            B request, LittlePeople.Person person) {
        return request.with(person.signedIn())
                .with(csrf())
                .param("_once", UUID.randomUUID().toString());
    }

    private Pact frozen() throws Exception {
        tableDrafts.create(year, new TableSource.Template("tien-giang-2022"), secretary.actor());
        mvc.perform(sent(post(path()), secretary)).andExpect(status().is3xxRedirection());
        Pact draft = pacts.current(year).orElseThrow();
        mvc.perform(
                        sent(post(path() + "/" + draft.id() + "/freeze"), secretary)
                                .param("revision", "0"))
                .andExpect(redirectedUrl(path() + "/" + draft.id()));
        return pacts.current(year).orElseThrow();
    }

    private MockHttpServletRequestBuilder signing(Pact pact, LittlePeople.Person person) {
        return sent(post(path() + "/" + pact.id() + "/sign"), person)
                .param("line", own.toString())
                .param("hash", hash(pact).value())
                .param("capacity", "DEPUTY")
                .param("title", "Phó Giám đốc")
                .param("read", "true");
    }

    private ResultActions page(String path, LittlePeople.Person reader) throws Exception {
        return mvc.perform(get(path).with(reader.signedIn()));
    }

    @Test
    void isFrozenTogetherWithItsTableAndCountsItsTargets() throws Exception {
        Pact pact = frozen();
        assertThat(tables.frozen(year)).isPresent();
        assertThat(pacts.content(pact).hash()).isEqualTo(pact.hash());
        assertThat(pacts.isUnchanged(pact)).isTrue();
        assertThat(pacts.content(pact).members())
                .extracting("name", "leader")
                .containsExactly(
                        tuple("Sở Công Thương", "Đặng Quốc Bảo"), tuple("Sở Xây dựng", ""));
        page(path(), leader)
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                pacts.content(pact).contents() + " nội dung, ")))
                .andExpect(content().string(containsString(hash(pact).code())))
                .andExpect(content().string(containsString("Đã ký 0/2 đơn vị")))
                .andExpect(content().string(containsString("Ký thay mặt SCT")))
                .andExpect(content().string(not(containsString("Ghi chữ ký trên giấy"))));
        page(path() + "/" + pact.id() + "/text", leader).andExpect(status().isOk());
    }

    @Test
    void aPactWithoutATableIsNotFrozen() throws Exception {
        page(path(), leader).andExpect(content().string(containsString("Chưa có giao ước")));
        mvc.perform(sent(post(path()), secretary));
        Pact draft = pacts.current(year).orElseThrow();
        page(path(), secretary).andExpect(status().isOk());
        mvc.perform(
                        sent(post(path() + "/" + draft.id() + "/freeze"), secretary)
                                .param("revision", "0"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("chưa có bảng điểm")));
    }

    @Test
    void theLeaderConfirmsOnceHoweverOftenItIsSent() throws Exception {
        Pact pact = frozen();
        page(path() + "/" + pact.id() + "/sign?read=true&line=" + own, leader)
                .andExpect(content().string(containsString("Xác nhận ký thay mặt Sở Công Thương")))
                .andExpect(content().string(containsString(hash(pact).value())))
                .andExpect(content().string(containsString("KT.")));
        MockHttpServletRequestBuilder first =
                signing(pact, leader).param("password", LittlePeople.PASSWORD);
        mvc.perform(first).andExpect(redirectedUrl(path() + "/" + pact.id()));
        mvc.perform(first).andExpect(redirectedUrl(path() + "/" + pact.id()));
        PactSignature signature = signature(pact);
        mvc.perform(signing(pact, leader).param("password", LittlePeople.PASSWORD))
                .andExpect(status().is3xxRedirection());
        assertThat(signature(pact)).isEqualTo(signature);
        assertThat(pacts.board(pact.id()).signed()).isEqualTo(1);
        assertThat(signature.statement())
                .contains("KT. Thủ trưởng, Phó Giám đốc", "xác nhận điện tử", hash(pact).value());
        page(path(), leader)
                .andExpect(content().string(containsString(signature.receipt())))
                .andExpect(content().string(not(containsString("Ký thay mặt SCT"))));
    }

    private PactSignature signature(Pact pact) {
        return Objects.requireNonNull(pacts.board(pact.id()).place(own).orElseThrow().signature());
    }

    @Test
    void aWrongPasswordSignsNothingAndKeepsWhatWasTyped() throws Exception {
        Pact pact = frozen();
        mvc.perform(signing(pact, leader).param("password", "sai"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Mật khẩu không đúng")))
                .andExpect(content().string(containsString("value=\"Phó Giám đốc\"")))
                .andExpect(content().string(not(containsString("value=\"sai\""))));
        assertThat(pacts.board(pact.id()).signed()).isZero();
    }

    @Test
    void guessingThePasswordIsPaused() throws Exception {
        Pact pact = frozen();
        Cookie session = session(sessions, null);
        for (int i = 0; i < 5; i++) {
            mvc.perform(signing(pact, leader).cookie(session).param("password", "sai" + i));
        }
        mvc.perform(signing(pact, leader).cookie(session).param("password", LittlePeople.PASSWORD))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("sai mật khẩu nhiều lần")));
    }

    @Test
    void aPasswordGivenFiveMinutesAgoNoLongerCounts() throws Exception {
        Pact pact = frozen();
        Instant now = time.now();
        Cookie stale = session(sessions, now.minus(Duration.ofMinutes(6)));
        mvc.perform(signing(pact, leader).cookie(stale)).andExpect(status().is(422));
        assertThat(pacts.board(pact.id()).signed()).isZero();
        Cookie fresh = session(sessions, now.minus(Duration.ofMinutes(4)));
        page(path() + "/" + pact.id() + "/sign?line=" + own, leader)
                .andExpect(content().string(containsString("type=\"password\" id=\"password\"")));
        mvc.perform(signing(pact, leader).cookie(fresh)).andExpect(status().is3xxRedirection());
        assertThat(pacts.board(pact.id()).signed()).isEqualTo(1);
    }

    @Test
    void aSecondFactorThatIsSetUpIsAskedForToo() throws Exception {
        Pact pact = frozen();
        String sign = path() + "/" + pact.id() + "/sign?line=" + own;
        page(sign, leader).andExpect(content().string(not(containsString("id=\"factorCode\""))));
        Cookie byPassword = session(sessions, time.now());
        LittlePhones.Equipment equipment = phones.setUp(leader);
        page(sign, leader).andExpect(content().string(containsString("id=\"factorCode\"")));
        mvc.perform(signing(pact, leader).cookie(byPassword)).andExpect(status().is(422));
        mvc.perform(signing(pact, leader).param("password", LittlePeople.PASSWORD))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Mã xác thực không đúng")));
        assertThatThrownBy(() -> signing(new Confirmation.StepUp(leader.id(), time.now(), false)))
                .hasMessageContaining("pact.sign.stepUp");
        assertThat(pacts.board(pact.id()).signed()).isZero();

        String code = equipment.phone().next(time.now());
        for (int sentAgain = 0; sentAgain < 2; sentAgain++) {
            mvc.perform(
                            signing(pact, leader)
                                    .param("password", LittlePeople.PASSWORD)
                                    .param("factorCode", code))
                    .andExpect(redirectedUrl(path() + "/" + pact.id()));
        }
        assertThat(pacts.board(pact.id()).signed()).isEqualTo(1);
        assertThat(
                        jdbc.sql("select factors::text from pact_signature where pact_id = ?")
                                .param(pact.id().value())
                                .query((row, n) -> row.getString(1))
                                .single())
                .contains("passwordAt", "codeAt")
                .doesNotContain(code);
    }

    private void signing(Confirmation.StepUp stepUp) {
        Pact pact = pacts.current(year).orElseThrow();
        confirming.confirm(
                new Confirmation(
                        year,
                        pact.id(),
                        hash(pact).value(),
                        new SignatureDraft(own, leader.name(), "Giám đốc", SignerCapacity.HEAD),
                        Set.of(agency),
                        stepUp,
                        leader.actor()));
    }

    /** A session in which the password was given again at that time, if any. */
    private <S extends Session> Cookie session(
            SessionRepository<S> sessions, @Nullable Instant confirmedAt) {
        S session = sessions.createSession();
        if (confirmedAt != null) {
            session.setAttribute(
                    "pact.stepUp", new Confirmation.StepUp(leader.id(), confirmedAt, false));
        }
        sessions.save(session);
        byte[] id = session.getId().getBytes(StandardCharsets.UTF_8);
        return new Cookie("SID", Base64.getEncoder().encodeToString(id));
    }

    @Test
    void onlyTheAgencysOwnLeaderSigns() throws Exception {
        Pact pact = frozen();
        LittlePeople.Person officer =
                people.person("Lê Văn An", "", Grant.inOrganization(Role.AGENCY_OFFICER, agency));
        OrganizationId foreign = province.agency(province.authority(), "Sở khác", "SK");
        LittlePeople.Person stranger =
                people.person("Lạ", "", Grant.inOrganization(Role.AGENCY_LEADER, foreign));
        mvc.perform(signing(pact, officer).param("password", LittlePeople.PASSWORD))
                .andExpect(status().isForbidden());
        mvc.perform(signing(pact, stranger).param("password", LittlePeople.PASSWORD))
                .andExpect(status().isNotFound());
        page(path() + "/" + pact.id(), stranger).andExpect(status().isNotFound());
        page(path() + "/" + pact.id() + "/sign?line=" + other, leader)
                .andExpect(status().isNotFound());
        assertThat(pacts.board(pact.id()).signed()).isZero();
    }

    @Test
    void aContentThatIsNotTheOneSeenIsNotSigned() throws Exception {
        Pact pact = frozen();
        mvc.perform(
                        sent(post(path() + "/" + pact.id() + "/sign"), leader)
                                .param("line", own.toString())
                                .param("hash", "0".repeat(64))
                                .param("capacity", "HEAD")
                                .param("title", "Giám đốc")
                                .param("read", "true")
                                .param("password", LittlePeople.PASSWORD))
                .andExpect(status().isConflict());
        assertThat(pacts.board(pact.id()).signed()).isZero();
    }

    @Test
    void aChangeVoidsTheSignaturesAndKeepsThem() throws Exception {
        Pact pact = frozen();
        mvc.perform(signing(pact, leader).param("password", LittlePeople.PASSWORD));
        mvc.perform(
                        sent(post(path() + "/" + pact.id() + "/change"), secretary)
                                .param("reason", "UBND tỉnh điều chỉnh chỉ tiêu")
                                .param("table", "true"))
                .andExpect(status().is3xxRedirection());
        Pact next = pacts.current(year).orElseThrow();
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.isDraft()).isTrue();
        assertThat(tables.frozen(year)).isEmpty();
        page(path() + "/" + pact.id(), leader)
                .andExpect(content().string(containsString("UBND tỉnh điều chỉnh chỉ tiêu")))
                .andExpect(content().string(containsString(signature(pact).receipt())));
        mvc.perform(signing(pact, leader).param("password", LittlePeople.PASSWORD))
                .andExpect(status().isConflict());
        page(path() + "/check?code=" + hash(pact).code(), leader)
                .andExpect(content().string(containsString("một bản giao ước đã hủy")));
    }

    @Test
    void theTableOfAFrozenPactIsReplacedThroughThePact() throws Exception {
        frozen();
        String reopen = "/years/" + year + "/table/reopen";
        mvc.perform(sent(post(reopen), secretary).param("reason", "Tỉnh giao lại chỉ tiêu"))
                .andExpect(status().isLocked())
                .andExpect(content().string(containsString("Tỉnh giao lại chỉ tiêu")))
                .andExpect(content().string(containsString("giao ước phiên bản 1 đã chốt")));
        assertThat(tables.frozen(year)).isPresent();
    }

    @Test
    void theSecretaryRecordsPaperWithItsScan() throws Exception {
        Pact pact = frozen();
        mvc.perform(signing(pact, leader).param("password", LittlePeople.PASSWORD));
        String paper = path() + "/" + pact.id() + "/paper";
        page(paper, secretary)
                .andExpect(content().string(containsString("Sở Xây dựng")))
                .andExpect(content().string(not(containsString("Người ký của Sở Công Thương"))));
        mvc.perform(recording(paper, FileCorpus.latin("x"), time.today()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"Phan Văn Cường\"")));
        mvc.perform(recording(paper, FileCorpus.pdf(), time.today().plusDays(1)))
                .andExpect(status().is(422));
        mvc.perform(recording(paper, FileCorpus.pdf(), time.today()))
                .andExpect(redirectedUrl(path() + "/" + pact.id()));
        SigningBoard board = pacts.board(pact.id());
        assertThat(board.isComplete()).isTrue();
        PactSignature wet = Objects.requireNonNull(board.place(other).orElseThrow().signature());
        page("/files/" + wet.file(), leader).andExpect(status().isOk());
        page(path(), leader).andExpect(content().string(containsString("đủ chữ ký")));
        assertThat(pacts.progress(List.of(year)).get(year))
                .isEqualTo(new PactProgress(PactState.FROZEN, 1, 2, 2));
    }

    private MockMultipartHttpServletRequestBuilder recording(
            String path, byte[] scan, LocalDate day) {
        return sent(
                        multipart(path)
                                .file(new MockMultipartFile("file", "ban-quet.pdf", null, scan)),
                        secretary)
                .param("signedOn", day.toString())
                .param("lines[0].line", other.toString())
                .param("lines[0].name", "Sở Xây dựng")
                .param("lines[0].chosen", "true")
                .param("lines[0].signer", "Phan Văn Cường")
                .param("lines[0].title", "Giám đốc")
                .param("lines[0].capacity", "HEAD");
    }

    @Test
    void aCodeLeadsToTheVersionWithinTheBlocOnly() throws Exception {
        Pact pact = frozen();
        page(path() + "/check?code=" + hash(pact).code().toLowerCase(), leader)
                .andExpect(content().string(containsString(hash(pact).value())))
                .andExpect(content().string(containsString("đúng là nội dung đã chốt")));
        page(path() + "/check?code=0000-0000", leader)
                .andExpect(content().string(containsString("Không có bản giao ước nào")));
        BlocYearId foreign = province.year(province.bloc(province.authority(), "Khối khác"), 2026);
        page("/years/" + foreign + "/pact/check?code=" + hash(pact).code(), leader)
                .andExpect(status().isNotFound());
    }

    @Test
    void theDatabaseKeepsWhatWasFrozenAndSigned() throws Exception {
        Pact pact = frozen();
        mvc.perform(signing(pact, leader).param("password", LittlePeople.PASSWORD));
        for (String change :
                new String[] {
                    "update pact set canonical = canonical || ' ' where id = ?",
                    "update pact_signature set signer_name = 'x' where pact_id = ?",
                    "delete from pact_signature where pact_id = ?",
                    "delete from pact where id = ?"
                }) {
            assertThatThrownBy(() -> jdbc.sql(change).param(pact.id().value()).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aDraftEditedByTwoShowsBothSides() throws Exception {
        mvc.perform(sent(post(path()), secretary));
        Pact draft = pacts.current(year).orElseThrow();
        MockHttpServletRequestBuilder mine =
                sent(post(path() + "/" + draft.id()), secretary)
                        .param("title", "Giao ước của tôi")
                        .param("revision", "0");
        mvc.perform(mine).andExpect(status().is3xxRedirection());
        mvc.perform(
                        sent(post(path() + "/" + draft.id()), secretary)
                                .param("title", "Giao ước khác")
                                .param("revision", "0"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"Giao ước khác\"")))
                .andExpect(content().string(containsString("Giao ước của tôi")));
    }
}
