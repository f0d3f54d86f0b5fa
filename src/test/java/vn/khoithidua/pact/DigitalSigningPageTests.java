package vn.khoithidua.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.TableDrafts;
import vn.khoithidua.criteria.TableSource;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.pact.domain.SignerCapacity;
import vn.khoithidua.pact.domain.SigningWay;
import vn.khoithidua.ruleset.RuleEntry;
import vn.khoithidua.ruleset.RuleSets;
import vn.khoithidua.signature.TestAuthority;
import vn.khoithidua.signature.TestToken;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.LittleProvince;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** The way of agencies with a token: register, take the file, sign it outside, send it back. */
@PageTest
class DigitalSigningPageTests {

    private static final TestAuthority ISSUER =
            TestAuthority.named("CN=Chứng thực số của kiểm thử, C=VN");

    @Autowired private MockMvc mvc;
    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private Pacts pacts;
    @Autowired private PactDrafts drafts;
    @Autowired private PactFreezing freezing;
    @Autowired private TableDrafts tables;
    @Autowired private PactSigning signing;
    @Autowired private PaperLending lending;
    @Autowired private BlocYears years;
    @Autowired private RuleSets rules;
    @Autowired private Windows windows;
    @Autowired private StoredFiles files;
    @Autowired private TimeSource time;
    @Autowired private JdbcClient jdbc;

    private final TestToken first = ISSUER.ec("CN=Đặng Quốc Bảo, O=Sở Công Thương, C=VN");
    private final TestToken second = ISSUER.ec("CN=Phan Văn Cường, O=Sở Xây dựng, C=VN");
    private AuthorityId authority = AuthorityId.next();
    private OrganizationId trade = OrganizationId.next();
    private BlocYearId year = BlocYearId.next();
    private RosterLineId one = RosterLineId.next();
    private RosterLineId two = RosterLineId.next();
    private LittlePeople.Person leader = new LittlePeople.Person(UserId.next(), "", "");
    private LittlePeople.Person other = leader;
    private LittlePeople.Person secretary = leader;
    private PactId pact = PactId.next();

    @BeforeEach
    void frozenPact() {
        ISSUER.trustIn(Path.of("target/test-anchors"));
        authority = province.authority();
        year = province.year(province.bloc(authority, "Khối Kinh tế"), time.today().getYear());
        trade = province.agency(authority, "Sở Công Thương", "SCT");
        OrganizationId building = province.agency(authority, "Sở Xây dựng", "SXD");
        one = province.join(year, trade);
        two = province.join(year, building);
        LocalDate today = time.today();
        windows.set(
                year,
                new StepWindow(
                        Step.SIGNING, today.minusDays(1), today.plusDays(1), 0, today.plusDays(2)),
                null);
        leader = person("Đặng Quốc Bảo", Grant.inOrganization(Role.AGENCY_LEADER, trade));
        other = person("Phan Văn Cường", Grant.inOrganization(Role.AGENCY_LEADER, building));
        secretary = person("Thu Hà", Grant.inBlocYear(Role.BLOC_SECRETARY, year, building));
        tables.create(year, new TableSource.Template("tien-giang-2022"), secretary.actor());
        PactTexts texts = new PactTexts("Giao ước thi đua", "", List.of("Căn cứ"), "Mở", "Kết");
        pact = drafts.draft(year, texts, secretary.actor());
        freezing.freeze(year, pact, 0, "Bảng trích", secretary.actor());
    }

    private LittlePeople.Person person(String name, Grant grant) {
        return people.person(name, "Giám đốc", grant);
    }

    private String path() {
        return "/years/" + year + "/pact/" + pact;
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B sent(
            B request, LittlePeople.Person person) {
        return request.with(person.signedIn())
                .with(csrf())
                .param("_once", UUID.randomUUID().toString());
    }

    private ResultActions register(RosterLineId line, byte[] certificate) throws Exception {
        MockMultipartFile file = new MockMultipartFile("file", "a.cer", null, certificate);
        return mvc.perform(
                sent(multipart("/years/" + year + "/pact/certificates").file(file), secretary)
                        .param("line", line.toString()));
    }

    private static byte[] bytes(TestToken token) throws CertificateEncodingException {
        return token.certificate().getEncoded();
    }

    private ResultActions take(RosterLineId line, LittlePeople.Person person) throws Exception {
        return mvc.perform(
                sent(post(path() + "/digital/take"), person).param("line", line.toString()));
    }

    private ResultActions send(RosterLineId line, LittlePeople.Person person, byte[] signed)
            throws Exception {
        MockMultipartFile file = new MockMultipartFile("file", "da-ky.pdf", null, signed);
        return mvc.perform(
                sent(multipart(path() + "/digital").file(file), person)
                        .param("line", line.toString())
                        .param("signer", "Đặng Quốc Bảo")
                        .param("title", "Giám đốc")
                        .param("capacity", "HEAD"));
    }

    private byte[] issued() {
        return files.content(pacts.paper(pacts.pact(year, pact)).orElseThrow().file());
    }

    private PactSignature signature(RosterLineId line) {
        return Objects.requireNonNull(pacts.board(pact).place(line).orElseThrow().signature());
    }

    @Test
    void thePaperIsIssuedOnceAndSealed() throws Exception {
        Pact frozen = pacts.pact(year, pact);
        PactPaper paper = pacts.paper(frozen).orElseThrow();
        assertThat(paper.sealedBy()).contains("MẪU");
        assertThat(pacts.isUnchanged(frozen)).isTrue();
        mvc.perform(get(path()).with(leader.signedIn()))
                .andExpect(content().string(containsString(paper.sha256())))
                .andExpect(content().string(containsString("không phải chữ ký của lãnh đạo")));
        mvc.perform(get("/files/" + paper.file()).with(leader.signedIn()))
                .andExpect(status().isOk());
    }

    @Test
    void theFileGoesFromOneToTheNextAndComesBackSigned() throws Exception {
        register(one, bytes(first)).andExpect(status().is3xxRedirection());
        register(two, bytes(second)).andExpect(status().is3xxRedirection());
        take(one, leader).andExpect(redirectedUrl(path() + "/digital?line=" + one));
        take(two, other)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("đang ở chỗ Đặng Quốc Bảo")));
        mvc.perform(get(path() + "/digital?line=" + one).with(leader.signedIn()))
                .andExpect(content().string(containsString("Đồng chí đang giữ tệp")));
        byte[] signed = first.sign(issued(), TestToken.way().in("chu_ky_01").visible(0, 0, 0));
        send(one, leader, signed).andExpect(redirectedUrl(path()));
        PactSignature given = signature(one);
        assertThat(given.way()).isEqualTo(SigningWay.DIGITAL);
        send(one, leader, signed).andExpect(redirectedUrl(path()));
        assertThat(signature(one)).isEqualTo(given);
        take(two, other).andExpect(status().is3xxRedirection());
        send(two, other, second.sign(issued(), TestToken.way().in("chu_ky_02")))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("không phải tệp đã giao")));
        send(two, other, second.sign(signed, TestToken.way().in("chu_ky_02")))
                .andExpect(redirectedUrl(path()));
        assertThat(pacts.board(pact).isComplete()).isTrue();
        mvc.perform(get(path()).with(leader.signedIn()))
                .andExpect(content().string(containsString("ký số")))
                .andExpect(content().string(containsString("tệp đã ký số")));
        mvc.perform(get("/files/" + given.file()).with(other.signedIn()))
                .andExpect(status().isOk());
        String report =
                jdbc.sql("select report::text from pact_signed_file where file_id = :file")
                        .param("file", Objects.requireNonNull(given.file()).value())
                        .query((row, n) -> row.getString(1))
                        .single();
        assertThat(report).contains("Đặng Quốc Bảo", "UNKNOWN");
    }

    @Test
    void whatWasFoundIsToldInWords() throws Exception {
        register(one, bytes(first));
        take(one, leader);
        send(one, leader, first.sign(issued())).andExpect(redirectedUrl(path()));
        String found = "Chứng thư số của “Đặng Quốc Bảo”, số ";
        String unknown = "chưa biết chứng thư có bị thu hồi hay không";
        SignatureProof proof = Objects.requireNonNull(signature(one).proof());
        assertThat(proof.issuer()).isEqualTo("Chứng thực số của kiểm thử");
        assertThat(signature(one).statement())
                .contains("Người gửi tệp khai người ký là Đặng Quốc Bảo, Giám đốc.")
                .contains(found + proof.serial() + ", do “Chứng thực số của kiểm thử” cấp.")
                .contains("theo đồng hồ của máy người ký")
                .endsWith(unknown + ".");
        mvc.perform(get(path()).with(other.signedIn()))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Chứng thư “Đặng Quốc Bảo”, “Chứng thực số của"
                                                        + " kiểm thử” cấp.")))
                .andExpect(content().string(containsString("theo máy ký.")))
                .andExpect(content().string(containsString("Chưa biết có bị thu hồi hay không.")));
        String code = Objects.requireNonNull(pacts.pact(year, pact).hash()).code();
        mvc.perform(get("/years/" + year + "/pact/check?code=" + code).with(other.signedIn()))
                .andExpect(content().string(containsString(found)))
                .andExpect(content().string(containsString("chưa biết thu hồi")));
    }

    @Test
    void anotherAgencysFieldIsRefused() throws Exception {
        register(one, bytes(first));
        take(one, leader);
        send(one, leader, first.sign(issued(), TestToken.way().in("chu_ky_02").visible(0, 0, 0)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("nằm trong ô của đơn vị khác")));
        assertThat(pacts.board(pact).signed()).isZero();
    }

    @Test
    void whoSignsAnotherWayDoesNotKeepTheFile() throws Exception {
        register(one, bytes(first));
        register(two, bytes(second));
        take(one, leader);
        String hash = Objects.requireNonNull(pacts.pact(year, pact).hash()).value();
        signing.confirm(
                new Confirmation(
                        year,
                        pact,
                        hash,
                        new SignatureDraft(one, "Đặng Quốc Bảo", "Giám đốc", SignerCapacity.HEAD),
                        Set.of(trade),
                        new Confirmation.StepUp(leader.id(), time.now(), false),
                        leader.actor()));
        assertThat(lending.isLent(pact)).isFalse();
        take(two, other).andExpect(status().is3xxRedirection());
    }

    @Test
    void whoHadTheFileTooLongMayKeepItOn() throws Exception {
        register(one, bytes(first));
        register(two, bytes(second));
        take(one, leader);
        PaperLease before = Objects.requireNonNull(lending.desk(year, pact, one).own());
        overdue();
        mvc.perform(get(path() + "/digital?line=" + one).with(leader.signedIn()))
                .andExpect(content().string(containsString("Đã hết hạn giữ tệp lúc")))
                .andExpect(content().string(containsString("Giữ tệp thêm hai giờ</span>")));
        take(one, leader).andExpect(status().is3xxRedirection());
        PaperLease after = Objects.requireNonNull(lending.desk(year, pact, one).own());
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.isOver(time.now())).isFalse();
        take(two, other).andExpect(status().isConflict());
        overdue();
        take(two, other).andExpect(status().is3xxRedirection());
        take(one, leader).andExpect(status().isConflict());
    }

    private void overdue() {
        jdbc.sql(
                        """
                        update pact_lease set taken_at = taken_at - interval '3 hours',
                            until = until - interval '3 hours'
                        where pact_id = :pact and ended_at is null""")
                .param("pact", pact.value())
                .update();
    }

    @Test
    void byTheBlocsRuleEverybodySignsACopy() throws Exception {
        LocalDate opened = years.summary(year).openedOn();
        rules.enter(
                authority,
                new RuleEntry("pact.separateCopies", "true", opened, "01/QĐ"),
                secretary.actor());
        register(one, bytes(first));
        register(two, bytes(second));
        take(one, leader).andExpect(status().is3xxRedirection());
        take(two, other).andExpect(status().is3xxRedirection());
        mvc.perform(get(path() + "/digital?line=" + two).with(other.signedIn()))
                .andExpect(content().string(containsString("Mỗi đơn vị ký một bản riêng")))
                .andExpect(content().string(not(containsString("Tệp đang ở chỗ"))));
        byte[] own = second.sign(issued(), TestToken.way().in("chu_ky_02").visible(0, 0, 0));
        send(one, leader, first.sign(issued())).andExpect(redirectedUrl(path()));
        send(two, other, own).andExpect(redirectedUrl(path()));
        assertThat(pacts.board(pact).isComplete()).isTrue();
        assertThat(files.content(Objects.requireNonNull(signature(two).file()))).isEqualTo(own);
        assertThat(signature(one).file()).isNotEqualTo(signature(two).file());
    }

    @Test
    void aFileThatWasGivenAnewMeanwhileIsNotTheOneJudged() throws Exception {
        register(one, bytes(first));
        register(two, bytes(second));
        take(one, leader);
        byte[] late = first.sign(issued());
        overdue();
        take(two, other);
        send(two, other, second.sign(issued())).andExpect(redirectedUrl(path()));
        send(one, leader, late)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Chưa nhận tệp")));
    }

    @Test
    void anotherTokenIsRefusedInWordsAndWhatWasTypedStays() throws Exception {
        register(one, bytes(first));
        take(one, leader);
        send(one, leader, second.sign(issued()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("không dùng chứng thư đã đăng ký")))
                .andExpect(content().string(containsString("value=\"Đặng Quốc Bảo\"")));
        send(one, leader, issued())
                .andExpect(content().string(containsString("không có chữ ký số mới nào")));
        assertThat(pacts.board(pact).signed()).isZero();
    }

    @Test
    void whoHasNoCertificateIsToldWhatToDo() throws Exception {
        mvc.perform(get(path() + "/digital?line=" + one).with(leader.signedIn()))
                .andExpect(content().string(containsString("chưa có chứng thư số nào")))
                .andExpect(content().string(not(containsString("Nhận tệp để ký</span>"))));
        take(one, leader).andExpect(status().isConflict());
        mvc.perform(get(path() + "/digital?line=" + two).with(leader.signedIn()))
                .andExpect(status().isNotFound());
    }

    @Test
    void theSecretaryTakesTheFileBack() throws Exception {
        register(one, bytes(first));
        register(two, bytes(second));
        take(one, leader);
        byte[] signed = first.sign(issued());
        mvc.perform(sent(post(path() + "/digital/take-back"), secretary))
                .andExpect(redirectedUrl(path()));
        send(one, leader, signed)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("thư ký khối đã thu hồi")));
        take(two, other).andExpect(status().is3xxRedirection());
    }

    @Test
    void certificatesAreRegisteredOnceAndStruckOff() throws Exception {
        register(one, bytes(first));
        register(two, bytes(first))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("đã đăng ký cho một đơn vị")));
        register(one, "x".getBytes(StandardCharsets.US_ASCII))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Không đọc được chứng thư")));
        String list = "/years/" + year + "/pact/certificates";
        mvc.perform(get(list).with(secretary.signedIn()))
                .andExpect(content().string(containsString("Đặng Quốc Bảo")))
                .andExpect(content().string(containsString("Chứng thực số của kiểm thử")));
        mvc.perform(get(list).with(leader.signedIn())).andExpect(status().isForbidden());
        String id =
                jdbc.sql("select id from pact_certificate where bloc_year_id = :year")
                        .param("year", year.value())
                        .query((row, n) -> row.getString(1))
                        .single();
        mvc.perform(sent(post(list + "/end"), secretary).param("certificate", id))
                .andExpect(redirectedUrl(list));
        take(one, leader).andExpect(status().isConflict());
        register(two, bytes(first)).andExpect(status().is3xxRedirection());
    }
}
