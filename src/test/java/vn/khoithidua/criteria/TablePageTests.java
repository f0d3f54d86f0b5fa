package vn.khoithidua.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import vn.khoithidua.PageTest;
import vn.khoithidua.StatementCount;
import vn.khoithidua.access.Accounts;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Role;
import vn.khoithidua.access.Roles;
import vn.khoithidua.access.SignedIn;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Scorer;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.typeset.Spreadsheets;
import vn.khoithidua.year.LittleProvince;

/** The pages of the table as the secretary, a member and strangers see them. */
@PageTest
class TablePageTests {

    private static final Pattern SHEET = Pattern.compile("name=\"sheet\" value=\"([^\"]*)\"");

    @Autowired private MockMvc mvc;
    @Autowired private LittleProvince province;
    @Autowired private Accounts accounts;
    @Autowired private Roles roles;
    @Autowired private CriteriaTables tables;
    @Autowired private MemberTargets targets;
    @Autowired private vn.khoithidua.year.BlocYears blocYears;

    private BlocYearId year;
    private RosterLineId line;
    private RosterLineId other;
    private SignedIn secretary;
    private SignedIn officer;

    @BeforeEach
    void blocOfTwo() {
        AuthorityId authority = province.authority();
        OrganizationId agency = province.agency(authority, "Sở Xây dựng", "SXD");
        year = province.year(province.bloc(authority, "Khối Kinh tế"), 2026);
        line = province.join(year, agency);
        other = province.join(year, province.agency(authority, "Sở Tài chính", "STC"));
        secretary = person(Grant.inBlocYear(Role.BLOC_SECRETARY, year, null));
        officer = person(Grant.inOrganization(Role.AGENCY_OFFICER, agency));
    }

    @Test
    void beginsFromATemplateAndShowsContentsTargetsAndRules() throws Exception {
        assertThat(page("/table", secretary)).contains("Từ mẫu có sẵn").doesNotContain("??");
        assertThat(page("/table", officer))
                .contains("Chưa có bảng điểm")
                .doesNotContain("name=\"source\"");
        submit(
                post(path("/table"))
                        .param("source", "template")
                        .param("template", "tien-giang-2022"),
                302);
        assertThat(page("/table", secretary))
                .contains(
                        "5 nội dung, 31 chỉ tiêu",
                        "khớp",
                        "trừ 0,5 mỗi [lần không phối hợp tuyên truyền]",
                        "Sở Xây dựng")
                .doesNotContain("??");
        assertThat(page("/table", officer))
                .contains("5 nội dung, 31 chỉ tiêu")
                .doesNotContain("/rows/new");
    }

    @Test
    void warnsSavesAndDemandsAnExplanationBeforeFreezing() throws Exception {
        begin("bo-tu-phap-2022");
        assertThat(page("/table", secretary))
                .contains("Mục I ghi 20 điểm, các dòng trong mục cộng lại là 3 điểm.");
        assertThat(page("/table/freeze", secretary))
                .contains("Lý do nếu các tổng không khớp")
                .doesNotContain("??");
        MockHttpServletRequestBuilder freeze = post(path("/table/freeze")).param("revision", "0");
        assertThat(submit(freeze.param("explanation", " "), 422))
                .contains("các tổng điểm chưa khớp");
        submit(
                post(path("/table/freeze"))
                        .param("revision", "0")
                        .param("explanation", "Bảng trích"),
                302);
        assertThat(page("/table", secretary))
                .contains("Đã khóa", "Bảng trích")
                .doesNotContain("/rows/new");
        mvc.perform(get(path("/table/freeze")).with(user(secretary)))
                .andExpect(status().isLocked());
    }

    @Test
    void editsARowAndKeepsWhatWasTypedWhenItIsRefused() throws Exception {
        begin("tien-giang-2022");
        assertThat(page("/table/rows/a1", secretary)).contains("điểm chuẩn 3").doesNotContain("??");
        String refused =
                submit(
                        row("/table/rows/a1", "Việc mới").param("rules", "điểm chuẩn 3\ncho 5"),
                        422);
        assertThat(refused).contains("Dòng 2, chữ thứ 1", "cho 5", "Việc mới");
        submit(row("/table/rows/a1", "Việc mới").param("rules", "đạt [kế hoạch] được 3"), 302);
        assertThat(page("/table", secretary)).contains("Việc mới", "đạt [kế hoạch] được 3");
        submit(row("/table/rows/a1", "Việc cũ").param("rules", "điểm chuẩn 3"), 409);
    }

    @Test
    void triesRulesWithoutSaving() throws Exception {
        begin("tien-giang-2022");
        MockHttpServletRequestBuilder trial =
                row("/table/trial", "Giải ngân")
                        .param("key", "a1")
                        .param(
                                "rules",
                                "điểm chuẩn 60\ntrừ 1 mỗi 1% [giải ngân] dưới 95%; tính cả phần lẻ")
                        .param("in:giải ngân", "91,2%");
        assertThat(submit(trial, 200))
                .contains("Được 56,2 điểm", "giải ngân: 3,8 × 1 điểm trừ")
                .doesNotContain("??");
        assertThat(page("/table/rows/a1", secretary)).contains("điểm chuẩn 3");
    }

    @Test
    void addsMovesAndDeletesRows() throws Exception {
        submit(
                post(path("/table"))
                        .param("source", "scratch")
                        .param("title", "Bảng năm 2026")
                        .param("total", "10"),
                302);
        assertThat(page("/table/rows/new?kind=group", secretary))
                .contains("Thêm nội dung")
                .doesNotContain("??");
        submit(row("/table/rows", "Nội dung một").param("kind", "group").param("code", "I"), 302);
        submit(
                row("/table/rows", "Việc", "1")
                        .param("parent", "i")
                        .param("code", "1")
                        .param("max", "10"),
                302);
        assertThat(page("/table", secretary))
                .contains("Nội dung một", "chấm trực tiếp [điểm] không quá 10", "khớp");
        submit(post(path("/table/rows/1/delete")).param("revision", "2"), 302);
        assertThat(tables.content(tables.current(year).orElseThrow().id()).criteria()).isEmpty();
    }

    @Test
    void writesRulesByAFormForEachKind() throws Exception {
        begin("tien-giang-2022");
        MockHttpServletRequestBuilder open =
                row("/table/compose", "Giải ngân").param("compose", "open");
        assertThat(submit(open.param("newKind", "STEPS"), 200))
                .contains("Theo các mức", "name=\"rf:b.2.points\"")
                .doesNotContain("??");
        for (var kind : vn.khoithidua.criteria.domain.RuleShape.values()) {
            MockHttpServletRequestBuilder any =
                    row("/table/compose", "Giải ngân").param("compose", "open");
            assertThat(submit(any.param("newKind", kind.name()), 200))
                    .contains("id=\"composer\"")
                    .doesNotContain("??");
        }
        MockHttpServletRequestBuilder put =
                row("/table/compose", "Giải ngân")
                        .param("rules", "trừ 1 mỗi [báo cáo chậm]")
                        .param("compose", "put")
                        .param("ruleKind", "STEPS")
                        .param("rf:input", "giải ngân")
                        .param("rf:axis", "PERCENT");
        assertThat(submit(put.param("rf:b.0.lo", "95"), 200))
                .contains("Chỗ này phải có một số", "value=\"giải ngân\"");
        put =
                row("/table/compose", "Giải ngân")
                        .param("rules", "trừ 1 mỗi [báo cáo chậm]")
                        .param("compose", "put")
                        .param("ruleKind", "STEPS")
                        .param("rf:input", "giải ngân")
                        .param("rf:axis", "PERCENT")
                        .param("rf:b.0.points", "60");
        assertThat(submit(put.param("rf:b.0.lo", "95"), 200))
                .contains(
                        "theo mức [giải ngân]: từ 95% được 60\ntrừ 1 mỗi [báo cáo chậm]</textarea>",
                        "Theo “giải ngân”: từ 95% trở lên được 60 điểm",
                        "Trừ 1 điểm cho mỗi “báo cáo chậm”.")
                .doesNotContain("id=\"composer\"");
    }

    @Test
    void editsAndRemovesOneLineOfTheRules() throws Exception {
        begin("tien-giang-2022");
        String rules = "điểm chuẩn 3\nnhóm (trừ không quá 2):\n- trừ 0,5 mỗi [lỗi]";
        MockHttpServletRequestBuilder edit = row("/table/compose", "A").param("rules", rules);
        assertThat(submit(edit.param("compose", "edit:3"), 200))
                .contains("name=\"rf:input\" value=\"lỗi\"", "Sửa quy tắc");
        MockHttpServletRequestBuilder remove = row("/table/compose", "A").param("rules", rules);
        assertThat(submit(remove.param("compose", "delete:3"), 200))
                .contains("điểm chuẩn 3</textarea>");
        MockHttpServletRequestBuilder group = row("/table/compose", "A").param("rules", rules);
        assertThat(
                        submit(
                                group.param("compose", "put")
                                        .param("ruleKind", "GROUP")
                                        .param("rf:ceiling", "5"),
                                200))
                .contains("nhóm (cộng không quá 5):", "Nhóm này chưa có quy tắc nào")
                .containsPattern("<option value=\"4\"[^>]*selected");
    }

    @Test
    void theGuidancesTableIsOfferedToOtherBlocs() throws Exception {
        begin("tien-giang-2022");
        SignedIn council = person(Grant.inAuthority(Role.COUNCIL_SECRETARY, provinceOf(year)));
        submit(post(path("/table/share")).param("basis", "HD 12/HD-SNV"), secretary, 403);
        submit(post(path("/table/share")).param("basis", " "), council, 422);
        submit(post(path("/table/share")).param("basis", "HD 12/HD-SNV"), council, 302);
        assertThat(page("/table", council)).contains("HD 12/HD-SNV", "Rút").doesNotContain("??");
        BlocYearId first = year;
        year = province.year(province.bloc(provinceOf(first), "Khối Văn hoá"), 2026);
        secretary = person(Grant.inBlocYear(Role.BLOC_SECRETARY, year, null));
        String start = page("/table", secretary);
        assertThat(start).contains("Từ bảng mẫu của tỉnh", "HD 12/HD-SNV").doesNotContain("??");
        Matcher id =
                Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>[^<]*HD 12").matcher(start);
        assertThat(id.find()).isTrue();
        submit(post(path("/table")).param("source", "shared").param("shared", "x"), 422);
        submit(post(path("/table")).param("source", "shared").param("shared", id.group(1)), 302);
        assertThat(page("/table", secretary)).contains("5 nội dung, 31 chỉ tiêu");
        submit(post(path("/table/share/withdraw")).param("shared", id.group(1)), council, 302);
        assertThat(page("/table", council)).doesNotContain("HD 12/HD-SNV");
    }

    private vn.khoithidua.kernel.AuthorityId provinceOf(BlocYearId of) {
        return blocYears.summary(of).authority();
    }

    @Test
    void oneScorerIsNamedForAWholeGroup() throws Exception {
        begin("tien-giang-2022");
        assertThat(page("/table/rows/5", secretary)).contains("Giao cả mục").doesNotContain("??");
        submit(
                post(path("/table/rows/5/scorer"))
                        .param("revision", "0")
                        .param("scorer", "STANDING_AGENCY"),
                302);
        var tree = tables.content(tables.current(year).orElseThrow().id()).tree();
        assertThat(
                        tree.criteria().stream()
                                .filter(
                                        one ->
                                                one.scorer().kind()
                                                        == vn.khoithidua.criteria.domain.Scorer.Kind
                                                                .STANDING_AGENCY))
                .hasSize(2);
    }

    @Test
    void comparesTheTableWithItsSourceAndNotWithStrangers() throws Exception {
        begin("tien-giang-2022");
        assertThat(page("/table/compare", officer))
                .contains("Hai bản giống nhau")
                .doesNotContain("??");
        submit(
                row("/table/rows/a1", "Triển khai luật đất đai")
                        .param("max", "4")
                        .param("rules", "điểm chuẩn 4"),
                302);
        String id = tables.current(year).orElseThrow().id().toString();
        assertThat(page("/table/compare?all=true&from=" + id, secretary))
                .contains("0 dòng thêm, 0 dòng bỏ, 0 dòng sửa")
                .doesNotContain("??");
        mvc.perform(
                        get(path("/table/compare"))
                                .param("from", UUID.randomUUID().toString())
                                .with(user(secretary)))
                .andExpect(status().isNotFound());
    }

    @Test
    void arrangesRowsAndTakesTheLastChangeBack() throws Exception {
        begin("tien-giang-2022");
        var before = tables.content(tables.current(year).orElseThrow().id()).tree();
        String key = before.roots().getLast().key().value();
        submit(
                post(path("/table/rows/" + key + "/arrange"))
                        .param("revision", "0")
                        .param("act", "UP"),
                302);
        assertThat(page("/table?at=" + key, secretary))
                .contains("Hoàn tác: đổi chỗ", "autofocus")
                .doesNotContain("??");
        submit(
                post(path("/table/rows/" + key + "/arrange"))
                        .param("revision", "1")
                        .param("act", "DELETE"),
                302);
        submit(post(path("/table/rows/a1/arrange")).param("revision", "1").param("act", "UP"), 409);
        submit(post(path("/table/undo")).param("revision", "2"), 302);
        submit(post(path("/table/undo")).param("revision", "3"), 302);
        assertThat(tables.content(tables.current(year).orElseThrow().id()).tree())
                .isEqualTo(before);
        submit(post(path("/table/undo")).param("revision", "4"), 409);
    }

    @Test
    void aDeletedRowComesBackWithItsTargets() throws Exception {
        begin("cong-an-2025");
        var id = tables.current(year).orElseThrow().id();
        var key = CriterionKey.of("1.1");
        var given =
                new vn.khoithidua.criteria.domain.Assignment(
                        true,
                        new vn.khoithidua.criteria.domain.TargetValue.Numeric(
                                new java.math.BigDecimal("80")));
        targets.set(id, line, java.util.Map.of(key, given), null);
        submit(
                post(path("/table/rows/1.1/arrange")).param("revision", "0").param("act", "DELETE"),
                302);
        assertThat(targets.of(id).byLine()).isEmpty();
        submit(post(path("/table/undo")).param("revision", "1"), 302);
        assertThat(targets.of(id).of(line, key).number()).isEqualByComparingTo("80");
    }

    @Test
    void addsRowAfterRowByTheShortForm() throws Exception {
        submit(
                post(path("/table"))
                        .param("source", "scratch")
                        .param("title", "Bảng năm 2026")
                        .param("total", "10"),
                302);
        submit(
                row("/table/rows", "Nội dung một")
                        .param("kind", "group")
                        .param("quick", "true")
                        .param("code", "I"),
                302);
        submit(
                row("/table/rows", "Việc", "1")
                        .param("parent", "i")
                        .param("quick", "true")
                        .param("trial", "true")
                        .param("code", "1")
                        .param("max", "10"),
                302);
        assertThat(page("/table?into=i", secretary))
                .contains("chấm thử", "các dòng cộng lại là 0 điểm", "autofocus")
                .doesNotContain("??");
    }

    @Test
    void showsAnUploadWithItsFaultsAndTakesItWhole() throws Exception {
        assertThat(page("/table/import", secretary)).contains("Dạng của tệp").doesNotContain("??");
        String bad = "Cấp;TT;Nội dung, tiêu chí;Điểm tối đa;Quy tắc chấm\n1;1;Việc;năm;\n";
        assertThat(upload(bad, 200))
                .contains("1 chỗ chưa đúng", "Điểm tối đa “năm” không hợp lệ")
                .doesNotContain("name=\"sheet\"");
        assertThat(upload("\u0000PNG", 422)).contains("Chỉ nhận CSV (UTF-8) hoặc XLSX");
        String good =
                "Cấp;TT;Nội dung, tiêu chí;Điểm tối đa;Quy tắc chấm\n0;;Bảng mới;5;\n1;1;Việc;5;điểm chuẩn 5\n";
        Matcher sheet = SHEET.matcher(upload(good, 200));
        assertThat(sheet.find()).isTrue();
        submit(
                post(path("/table/import/apply"))
                        .param("sheet", HtmlUtils.htmlUnescape(sheet.group(1))),
                302);
        assertThat(page("/table", secretary)).contains("Bảng mới", "điểm chuẩn 5");
        byte[] file =
                mvc.perform(get(path("/table/file/csv")).with(user(officer)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(new String(file, StandardCharsets.UTF_8))
                .startsWith("\uFEFFCấp,TT,")
                .contains("điểm chuẩn 5");
    }

    @Test
    void aMemberSetsItsOwnTargetsAndNobodyElses() throws Exception {
        begin("cong-an-2025");
        String path = "/table/members/" + line + "/targets";
        assertThat(page(path, officer))
                .contains("Chỉ tiêu của Sở Xây dựng", "Điều tra, khám phá án")
                .doesNotContain("??");
        MockHttpServletRequestBuilder form =
                post(path(path))
                        .param("assigned:1.1", "true")
                        .param("kind:1.1", "NUMERIC")
                        .param("value:1.1", "nhiều");
        assertThat(submit(form, officer, 422)).contains("“nhiều” không đúng");
        submit(
                post(path(path))
                        .param("assigned:1.1", "true")
                        .param("kind:1.1", "NUMERIC")
                        .param("value:1.1", "1.250"),
                officer,
                302);
        var all = targets.of(tables.current(year).orElseThrow().id());
        assertThat(all.of(line, CriterionKey.of("1.1")).number()).isEqualByComparingTo("1250");
        assertThat(all.notAssigned(line)).contains(CriterionKey.of("1.2"));
        submit(post(path("/table/members/" + other + "/targets")), officer, 404);
        assertThat(page("/table/members/" + other + "/targets", officer)).contains("Chỉ xem");
    }

    @Test
    void strangersAreNotFoundAndMembersMayNotEdit() throws Exception {
        SignedIn stranger = person(Grant.inAuthority(Role.COUNCIL_SECRETARY, province.authority()));
        mvc.perform(get(path("/table")).with(user(stranger))).andExpect(status().isNotFound());
        mvc.perform(get(path("/table/rows/new")).with(user(officer)))
                .andExpect(status().isForbidden());
        begin("cong-an-2025");
        mvc.perform(get(path("/table/rows/khong-co")).with(user(secretary)))
                .andExpect(status().isNotFound());
        mvc.perform(get(path("/table/template/khac/csv")).with(user(secretary)))
                .andExpect(status().isNotFound());
    }

    @Test
    void moreRowsDoNotMeanMoreStatements() throws Exception {
        begin("tp-hcm-cum-quan-huyen");
        page("/table", secretary);
        int few = statements();
        Matcher sheet =
                SHEET.matcher(
                        upload(
                                Spreadsheets.csv(
                                        SheetWriter.cells(
                                                "Lớn",
                                                null,
                                                TableTemplates.read("tien-giang-2022").rows())),
                                200));
        assertThat(sheet.find()).isTrue();
        submit(
                post(path("/table/import/apply"))
                        .param("revision", "0")
                        .param("sheet", HtmlUtils.htmlUnescape(sheet.group(1))),
                302);
        assertThat(statements()).isEqualTo(few);
    }

    private int statements() throws Exception {
        return StatementCount.besideSession(StatementCount.during(() -> page("/table", secretary)))
                .size();
    }

    @Test
    void aScorerLeadsToTheAgencyOfThatNameAndOtherWordsStay() throws Exception {
        begin("tien-giang-2022");
        assertThat(page("/table/rows/a1", secretary)).contains("<datalist", "Sở Tài chính");
        MockHttpServletRequestBuilder known =
                row("/table/rows/a1", "Việc của Sở Tài chính")
                        .param("scorer", "NAMED_AGENCY")
                        .param("agency", "stc")
                        .param("rules", "điểm chuẩn 3");
        submit(known, 302);
        MockHttpServletRequestBuilder unknown =
                row("/table/rows/a2", "Việc của ai", "1")
                        .param("scorer", "NAMED_AGENCY")
                        .param("agency", "Ban Chỉ đạo 35")
                        .param("rules", "điểm chuẩn 3");
        submit(unknown, 302);
        assertThat(scorer("a1").organization()).isNotNull();
        assertThat(scorer("a2")).isEqualTo(new Scorer(Scorer.Kind.NAMED_AGENCY, "Ban Chỉ đạo 35"));
        assertThat(page("/table", secretary))
                .contains("đơn vị nào mang tên “Ban Chỉ đạo 35”")
                .doesNotContain("mang tên “stc”");
    }

    private Scorer scorer(String key) {
        return tables.content(tables.current(year).orElseThrow().id()).tree().criteria().stream()
                .filter(one -> one.key().value().equals(key))
                .findFirst()
                .orElseThrow()
                .scorer();
    }

    private void begin(String template) throws Exception {
        submit(post(path("/table")).param("source", "template").param("template", template), 302);
    }

    private MockHttpServletRequestBuilder row(String path, String title) {
        return row(path, title, "0");
    }

    private MockHttpServletRequestBuilder row(String path, String title, String revision) {
        return post(path(path)).param("revision", revision).param("title", title);
    }

    private String upload(String text, int expected) throws Exception {
        MockMultipartFile file =
                new MockMultipartFile(
                        "file", "bang.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        return mvc.perform(
                        multipart(path("/table/import"))
                                .file(file)
                                .param("_once", UUID.randomUUID().toString())
                                .with(user(secretary))
                                .with(csrf()))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String submit(MockHttpServletRequestBuilder request, int expected) throws Exception {
        return submit(request, secretary, expected);
    }

    private String submit(MockHttpServletRequestBuilder request, SignedIn person, int expected)
            throws Exception {
        return mvc.perform(
                        request.param("_once", UUID.randomUUID().toString())
                                .with(user(person))
                                .with(csrf()))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String page(String path, SignedIn person) throws Exception {
        return mvc.perform(get(java.net.URI.create(path(path))).with(user(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String path(String path) {
        return "/years/" + year + path;
    }

    private SignedIn person(Grant grant) {
        String name = "thu." + UUID.randomUUID().toString().substring(0, 8);
        UserId user =
                accounts.create(
                        new Accounts.NewAccount(name, "Trần Văn Thử", "Chuyên viên", ""), null);
        roles.assign(user, grant, new DateRange(LocalDate.of(2020, 1, 1), null), "QĐ", null);
        return new SignedIn(user, name, "Trần Văn Thử", true, null);
    }
}
