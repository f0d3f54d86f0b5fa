package vn.khoithidua.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.khoithidua.PageTest;
import vn.khoithidua.StatementCount;
import vn.khoithidua.Visits;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.Role;
import vn.khoithidua.file.DocumentCorpus;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.paper.PaperDetails;
import vn.khoithidua.paper.PaperDirection;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.paper.Papers;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.LittleProvince;
import vn.khoithidua.year.OpenYear;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;

/** A year passes from its head to the next one's: pack, confirmations of both, one file. */
@PageTest
class HandoverTests {

    @Autowired private Visits visits;
    @Autowired private MockMvc mvc;
    @Autowired private Handovers handovers;
    @Autowired private Substitutions substitutions;
    @Autowired private LeadershipLedger ledger;
    @Autowired private BlocYears years;
    @Autowired private Papers papers;
    @Autowired private StoredFiles files;
    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private TimeSource time;

    private final LittlePeople.Person nobody = new LittlePeople.Person(UserId.next(), "", "");
    private LittlePeople.Person oldHead = nobody;
    private LittlePeople.Person newHead = nobody;
    private LittlePeople.Person member = nobody;
    private BlocYearId last = BlocYearId.next();
    private OrganizationId trade = OrganizationId.next();
    private OrganizationId building = OrganizationId.next();
    private OrganizationId justice = OrganizationId.next();
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void bloc() {
        today = time.today();
        AuthorityId authority = province.authority();
        last = province.year(province.bloc(authority, "Khối kinh tế"), today.getYear() - 1);
        building = province.agency(authority, "Sở Xây dựng", "SXD");
        trade = province.agency(authority, "Sở Công Thương", "SCT");
        justice = province.agency(authority, "Sở Tư pháp", "STP");
        province.join(last, building);
        province.join(last, trade);
        province.join(last, justice);
        oldHead = leader("Trần Thị Cũ", building);
        newHead = leader("Lê Văn Mới", trade);
        member = leader("Vũ Thị Khác", justice);
        lead(last, building, today.minusYears(1));
        file("01/KH-KTĐ", "Kế hoạch năm");
        years.moveFocus(last, Focus.PREPARING, Focus.DECIDED, "Đã có quyết định", oldHead.actor());
    }

    @Test
    void nobodyReceivesBeforeTheNextYearHasItsHead() throws Exception {
        String path = "/years/" + last + "/handover";
        assertThat(visits.page(path, oldHead))
                .contains("Chưa có Trưởng khối năm sau")
                .doesNotContain("handover/hand\"");
        assertThat(visits.status(path, newHead)).as("a member like others").isEqualTo(404);
        MockHttpServletResponse early = say(oldHead, "hand", today, "");
        assertThat(early.getStatus()).isEqualTo(409);
        assertThat(early.getContentAsString()).contains("Năm sau chưa mở");
    }

    @Test
    void bothSidesConfirmOnceEachWithDayAndNotes() throws Exception {
        open();
        String path = "/years/" + last + "/handover";
        assertThat(visits.page("/", oldHead)).contains("Bàn giao nhiệm vụ Trưởng khối");
        assertThat(visits.status(path, member)).isEqualTo(404);
        assertThat(visits.page(path, newHead)).doesNotContain("handover/receive\"");
        assertThat(say(newHead, "receive", today, "").getStatus()).isEqualTo(409);
        assertThat(say(member, "receive", today, "").getStatus()).isEqualTo(404);
        assertThat(say(newHead, "hand", today, "").getStatus()).as("not its head").isEqualTo(404);
        MockHttpServletResponse future = say(oldHead, "hand", today.plusDays(1), "Kèm con dấu");
        assertThat(future.getStatus()).isEqualTo(422);
        assertThat(future.getContentAsString()).contains("Kèm con dấu", "không được sau hôm nay");

        assertThat(say(oldHead, "hand", today.minusDays(1), "Kèm con dấu").getStatus())
                .isEqualTo(302);
        assertThat(say(oldHead, "hand", today, "").getStatus()).isEqualTo(409);
        assertThat(visits.page("/", newHead)).contains("Nhận bàn giao nhiệm vụ Trưởng khối");
        assertThat(say(newHead, "receive", today.minusDays(2), "").getStatus()).isEqualTo(422);
        assertThat(say(newHead, "receive", today, "Đủ").getStatus()).isEqualTo(302);
        assertThat(visits.page(path, oldHead))
                .contains("Trần Thị Cũ xác nhận đã giao", "Lê Văn Mới xác nhận đã nhận", "Đủ")
                .contains("Khi giao: 1 văn bản, 0 việc chưa xong");
        assertThat(visits.page("/", newHead)).doesNotContain("Nhận bàn giao nhiệm vụ");
        Handover done = handovers.of(last).orElseThrow();
        assertThat(done.to()).isEqualTo(trade);
        assertThat(done.handed().note()).isEqualTo("Kèm con dấu");
    }

    @Test
    void thePackIsOneFileWithIndexMinutesAndThePapers() throws Exception {
        open();
        say(oldHead, "hand", today, "Không");
        file("02/BC-KTĐ", "Báo cáo tổng kết");
        Map<String, byte[]> pack = unzip("/years/" + last + "/handover/pack", newHead);
        assertThat(pack.keySet())
                .containsExactly(
                        "muc-luc.pdf",
                        "muc-luc.docx",
                        "muc-luc.xlsx",
                        "bien-ban-ban-giao.pdf",
                        "bien-ban-ban-giao.docx",
                        "van-ban/001-01-KH-KTĐ.pdf",
                        "van-ban/002-02-BC-KTĐ.pdf");
        assertThat(text(pack, "muc-luc.pdf")).contains("01/KH-KTĐ", "Báo cáo tổng kết");
        assertThat(text(pack, "bien-ban-ban-giao.pdf"))
                .contains("BIÊN BẢN", "BÊN GIAO", "BÊN NHẬN", "Trần Thị Cũ", "SỞ CÔNG THƯƠNG")
                .contains("2 văn bản");
        assertThat(pack.get("van-ban/001-01-KH-KTĐ.pdf"))
                .isEqualTo(DocumentCorpus.pdf("Kế hoạch năm"));
        assertThat(get("/years/" + last + "/handover/pack", member).getStatus()).isEqualTo(404);
        assertThat(get("/years/" + last + "/handover/minutes?format=docx", oldHead).getStatus())
                .isEqualTo(200);
        assertThat(get("/years/" + last + "/handover/minutes?format=exe", oldHead).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aDeputyHandsNothingOverUnlessNamedForTheHead() throws Exception {
        open();
        ledger.appoint(
                last,
                new Holder(
                        justice,
                        LeadershipRole.DEPUTY,
                        today.minusYears(1),
                        null,
                        LeadershipMode.ELECTED,
                        "Biên bản"),
                null);
        String path = "/years/" + last + "/handover";
        assertThat(visits.page(path, member)).doesNotContain("handover/hand\"");
        assertThat(visits.page("/", member)).doesNotContain("Bàn giao nhiệm vụ Trưởng khối");
        MockHttpServletResponse forTheHead = say(member, "hand", today, "Giao hộ");
        assertThat(forTheHead.getStatus()).isEqualTo(409);
        assertThat(forTheHead.getContentAsString()).contains("Chỉ thủ trưởng đơn vị Trưởng khối");
        assertThat(handovers.of(last)).isEmpty();

        standIn(null, justice, StandInCapacity.AUTHORISED);
        assertThat(visits.page("/", member)).contains("Bàn giao nhiệm vụ Trưởng khối");
        assertThat(visits.page(path, member)).contains("handover/hand\"");
        assertThat(say(member, "hand", today.minusDays(3), "").getStatus()).isEqualTo(302);
        assertThat(handovers.of(last).orElseThrow().handed().as()).isEqualTo("AUTHORISED");
    }

    @Test
    void theMinutesSayInWhichCapacityASubstituteSigned() throws Exception {
        open();
        LittlePeople.Person substitute =
                people.person(
                        "Phan Văn Phó",
                        "Phó Giám đốc",
                        Grant.inOrganization(Role.AGENCY_OFFICER, building));
        standIn(substitute.id(), null, StandInCapacity.FOR_HEAD);
        assertThat(say(substitute, "hand", today.minusDays(3), "").getStatus())
                .as("it happened before the leave, and is confirmed by the substitute")
                .isEqualTo(302);
        Map<String, byte[]> pack = unzip("/years/" + last + "/handover/pack", oldHead);
        assertThat(text(pack, "bien-ban-ban-giao.pdf"))
                .contains("KT. THỦ TRƯỞNG SỞ XÂY DỰNG", "Phan Văn Phó");
    }

    private void standIn(
            @Nullable UserId person, @Nullable OrganizationId deputy, StandInCapacity as) {
        substitutions.name(
                years.summary(last),
                new SubstitutionEntry(building, person, deputy, as, today, today, "05/GUQ", today),
                oldHead.actor());
    }

    @Test
    void thePageTakesAsManyStatementsHoweverMuchIsInIt() throws Exception {
        open();
        int few = statements();
        for (int i = 3; i < 12; i++) {
            file("%02d/CV-KTĐ".formatted(i), "Công văn " + i);
        }
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(32);
    }

    private int statements() throws Exception {
        return StatementCount.besideSession(
                        StatementCount.during(
                                () -> visits.page("/years/" + last + "/handover", oldHead)))
                .size();
    }

    private void open() {
        BlocYearId next = years.openFromLast(last, OpenYear.calendar(today.getYear()), null).year();
        lead(next, trade, today.withDayOfYear(1));
    }

    private void file(String number, String about) {
        byte[] content = DocumentCorpus.pdf(about);
        papers.file(
                last,
                new PaperDetails(
                        PaperKind.PLAN,
                        PaperDirection.OF_BLOC,
                        number,
                        today.minusDays(40 - Integer.parseInt(number.substring(0, 2))),
                        "Khối kinh tế",
                        about,
                        files.store(
                                        number.replace('/', '-') + ".pdf",
                                        new ByteArrayResource(content),
                                        oldHead.actor())
                                .id()),
                oldHead.actor());
    }

    private MockHttpServletResponse say(
            LittlePeople.Person who, String act, LocalDate on, String note) throws Exception {
        return visits.send(
                who, "/years/" + last + "/handover/" + act, "on", on.toString(), "note", note);
    }

    private MockHttpServletResponse get(String path, LittlePeople.Person who) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(who.signedIn()))
                .andReturn()
                .getResponse();
    }

    private Map<String, byte[]> unzip(String path, LittlePeople.Person who) throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        byte[] zip = get(path, who).getContentAsByteArray();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static String text(Map<String, byte[]> pack, String name) throws IOException {
        byte[] pdf = pack.getOrDefault(name, new byte[0]);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private LittlePeople.Person leader(String name, OrganizationId agency) {
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
