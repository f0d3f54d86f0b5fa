package vn.khoithidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;

/** A sheet goes out as a locked form and comes back as differences to accept. */
@PageTest
class OfflineSheetTests {

    @Autowired private MockMvc mvc;
    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;
    @Autowired private SheetReading sheets;

    private ScoringYear.World world;
    private Person officer;
    private Person other;
    private String sheet = "";

    @BeforeEach
    void twoMembers() {
        world = years.openNow(2);
        sheet = "/years/" + world.year() + "/sheets/" + world.lines().getFirst();
        officer = officerOf(0);
        other = officerOf(1);
    }

    @Test
    void theFormIsLockedMergedAndAddsUp() throws Exception {
        try (XSSFWorkbook book = read(file(officer, sheet))) {
            XSSFSheet form = book.getSheetAt(0);
            assertThat(form.getProtect()).isTrue();
            assertThat(form.getMergedRegions()).hasSizeGreaterThan(8);
            assertThat(form.isColumnHidden(8)).isTrue();
            Row first = rowOf(form, "a");
            assertThat(first.getCell(5).getCellStyle().getLocked()).isFalse();
            assertThat(first.getCell(2).getCellStyle().getLocked()).isTrue();
            assertThat(form.getDataValidations()).isNotEmpty();
            first.getCell(5).setCellValue(8.5);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            Row total = form.getRow(form.getLastRowNum());
            assertThat(total.getCell(6).getNumericCellValue()).isEqualTo(8.5);
        }
    }

    @Test
    void whatWasFilledInIsAcceptedCellByCell() throws Exception {
        byte[] filled =
                changed(
                        file(officer, sheet),
                        form -> {
                            rowOf(form, "a").getCell(5).setCellValue(8.5);
                            rowOf(form, "a").getCell(7).setCellValue("Theo báo cáo 512");
                            rowOf(form, "b").getCell(5).setCellValue("1");
                            rowOf(form, "c").getCell(5).setCellValue("nhiều");
                        });
        String preview = body(upload(officer, sheet, filled, 200));
        assertThat(preview)
                .contains("3 ô khác", "8,5", "Theo báo cáo 512", "“nhiều” không đọc được", "Dòng ")
                .doesNotContain("??");
        MockHttpServletResponse applied =
                send(
                        officer,
                        post(sheet + "/offline/apply")
                                .param("accept", "a")
                                .param("rev:a", "0")
                                .param("note:a", "Theo báo cáo 512")
                                .param("v:a:điểm", "8,5")
                                .param("rev:b", "0")
                                .param("v:b:việc chậm", "1"),
                        302);
        assertThat(applied.getRedirectedUrl()).isEqualTo(sheet);
        SheetPage now = page();
        assertThat(now.cell(ScoringYear.A).self().points()).isEqualByComparingTo("8.5");
        assertThat(now.cell(ScoringYear.A).self().words()).isEqualTo("Theo báo cáo 512");
        assertThat(now.cell(ScoringYear.B).self().points()).isNull();
        assertThat(body(upload(officer, sheet, filled, 200)))
                .contains("2 ô khác")
                .doesNotContain("name=\"accept\" value=\"a\"");
    }

    @Test
    void oneStaleCellTakesNoneAtAll() throws Exception {
        send(
                officer,
                post(sheet + "/offline/apply")
                        .param("accept", "a", "b")
                        .param("rev:a", "0")
                        .param("v:a:điểm", "8")
                        .param("rev:b", "7")
                        .param("v:b:việc chậm", "0"),
                409);
        send(
                officer,
                post(sheet + "/offline/apply")
                        .param("accept", "a", "b")
                        .param("rev:a", "0")
                        .param("v:a:điểm", "8")
                        .param("rev:b", "0")
                        .param("v:b:việc chậm", "-3"),
                422);
        assertThat(page().cell(ScoringYear.A).self().points()).isNull();
        send(officer, post(sheet + "/offline/apply"), 422);
    }

    @Test
    void strangeAndForeignFilesAreRefused() throws Exception {
        byte[] own = file(officer, sheet);
        String foreign = "/years/" + world.year() + "/sheets/" + world.lines().get(1);
        assertThat(body(upload(other, foreign, own, 422))).contains("đơn vị khác");
        assertThat(body(upload(officer, sheet, new byte[] {'P', 'K', 3, 4, 1, 2, 3}, 422)))
                .contains("Chỉ nhận");
        assertThat(body(upload(officer, sheet, "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), 422)))
                .contains("không phải bảng tự chấm");
        byte[] formula = changed(own, form -> rowOf(form, "b").getCell(5).setCellFormula("1+1"));
        assertThat(body(upload(officer, sheet, formula, 200))).contains("không hợp lệ", "disabled");
        send(other, get(sheet + "/file"), 404);
        send(other, get(sheet + "/offline"), 404);
    }

    private SheetPage page() {
        return sheets.of(years.member(world, 0, Role.AGENCY_OFFICER), world.lines().getFirst());
    }

    private Person officerOf(int member) {
        return people.person(
                "Nguyễn Thị Kim Oanh",
                "Chuyên viên",
                Grant.inOrganization(Role.AGENCY_OFFICER, world.agencies().get(member)));
    }

    private byte[] file(Person who, String of) throws Exception {
        return send(who, get(of + "/file"), 200).getContentAsByteArray();
    }

    private MockHttpServletResponse upload(Person who, String of, byte[] file, int expected)
            throws Exception {
        MockMultipartFile part = new MockMultipartFile("file", "tu-cham.xlsx", null, file);
        return send(who, multipart(of + "/offline").file(part), expected);
    }

    private MockHttpServletResponse send(
            Person who, AbstractMockHttpServletRequestBuilder<?> request, int expected)
            throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(
                                request.with(who.signedIn())
                                        .with(csrf())
                                        .param("_once", UUID.randomUUID().toString()))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).as(body(answer)).isEqualTo(expected);
        return answer;
    }

    private static Row rowOf(XSSFSheet form, String key) {
        for (Row row : form) {
            if (row.getCell(8) != null && row.getCell(8).getStringCellValue().equals(key)) {
                return row;
            }
        }
        throw new AssertionError("No row " + key);
    }

    private static byte[] changed(byte[] file, Consumer<XSSFSheet> change) throws IOException {
        try (XSSFWorkbook book = read(file);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(book.getSheetAt(0));
            book.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFWorkbook read(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static String body(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
