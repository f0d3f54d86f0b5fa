package vn.khoithidua.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.khoithidua.PageTest;
import vn.khoithidua.Visits;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.year.LittleProvince;

/** A frozen table: replaced by a next version, targets amended, everything before still there. */
@PageTest
class TableChangePageTests {

    private static final CriterionKey C2 = CriterionKey.of("c2");

    @Autowired private MockMvc mvc;
    @Autowired private Visits visits;
    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private CriteriaTables tables;
    @Autowired private TableDrafts drafts;
    @Autowired private TableFreezing freezing;
    @Autowired private MemberTargets targets;

    private BlocYearId year = BlocYearId.next();
    private RosterLineId line = RosterLineId.next();
    private TableId table = TableId.next();
    private LittlePeople.Person secretary = new LittlePeople.Person(UserId.next(), "", "");
    private LittlePeople.Person officer = secretary;

    @BeforeEach
    void frozenTable() {
        AuthorityId authority = province.authority();
        OrganizationId agency = province.agency(authority, "Sở Xây dựng", "SXD");
        year = province.year(province.bloc(authority, "Khối Kinh tế"), 2026);
        line = province.join(year, agency);
        secretary =
                people.person(
                        "Trần Thị Thư Ký",
                        "Thư ký",
                        Grant.inBlocYear(Role.BLOC_SECRETARY, year, null));
        officer =
                people.person(
                        "Lê Văn Chuyên",
                        "Chuyên viên",
                        Grant.inOrganization(Role.AGENCY_OFFICER, agency));
        table = drafts.create(year, new TableSource.Template("tien-giang-2022"), secretary.actor());
        Assignment ninety = new Assignment(true, new TargetValue.Percent(new BigDecimal("90")));
        targets.set(table, line, Map.of(C2, ninety), secretary.actor());
        freezing.freeze(table, 0, null, secretary.actor());
    }

    @Test
    void theNextVersionOpensWithAReasonAndTheOldOneStaysToBeRead() throws Exception {
        assertThat(page("/table", secretary)).contains("/table/reopen");
        assertThat(page("/table", officer)).doesNotContain("/table/reopen");
        assertThat(send("/table/reopen", "reason", " ").getStatus()).isEqualTo(422);
        assertThat(send("/table/reopen", "reason", "Tỉnh giao lại chỉ tiêu").getStatus())
                .isEqualTo(302);
        TableHead now = tables.current(year).orElseThrow();
        assertThat(now.versionNo()).isEqualTo(2);
        String present = page("/table", officer);
        assertThat(present)
                .contains("Tỉnh giao lại chỉ tiêu", "/table/versions/" + table, "Phiên bản 2");
        assertThat(page("/table/versions/" + table, officer))
                .contains("chỉ để xem", "Tỉnh giao lại chỉ tiêu", "5 nội dung, 31 chỉ tiêu")
                .contains("/table/versions/" + now.id())
                .doesNotContain("/rows/new", "id=\"quick\"");
        assertThat(send("/table/reopen", "reason", "Lần nữa").getStatus()).isEqualTo(409);
        assertThat(
                        mvc.perform(
                                        get("/years/" + year + "/table/versions/" + TableId.next())
                                                .with(officer.signedIn()))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void anAmendedTargetKeepsWhatStoodBefore() throws Exception {
        String path = "/table/members/" + line;
        assertThat(page(path + "/targets", officer)).doesNotContain("/amend?");
        assertThat(page(path + "/targets", secretary)).contains("/amend?key=c2");
        assertThat(page(path + "/amend?key=c2", secretary)).contains("value=\"90\"");
        MockHttpServletResponse bad = amend("chín lăm", "Phụ lục 01");
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(bad.getContentAsString()).contains("chín lăm", "Phụ lục 01");
        assertThat(amend("95", "").getStatus()).isEqualTo(422);
        assertThat(amend("95", "Phụ lục 01 ngày 01/7").getStatus()).isEqualTo(302);
        assertThat(amend("97,5", "Phụ lục 02 ngày 01/9").getStatus()).isEqualTo(302);
        assertThat(targets.amendments(table, line))
                .extracting(one -> TargetText.of(one.before()) + " → " + TargetText.of(one.after()))
                .containsExactly("95 → 97.5", "90 → 95");
        assertThat(page(path + "/targets", officer))
                .contains(
                        "Phụ lục 01 ngày 01/7", "Phụ lục 02 ngày 01/9", "97,5", "Trần Thị Thư Ký");
    }

    /** A percentage as a number. */
    private static final class TargetText {

        static String of(Assignment assignment) {
            return assignment.target() instanceof TargetValue.Percent percent
                    ? percent.number().stripTrailingZeros().toPlainString()
                    : String.valueOf(assignment);
        }
    }

    private MockHttpServletResponse amend(String value, String reason) throws Exception {
        return send(
                "/table/members/" + line + "/amend",
                "key",
                "c2",
                "assigned:c2",
                "true",
                "kind:c2",
                "PERCENT",
                "value:c2",
                value,
                "reason",
                reason);
    }

    private MockHttpServletResponse send(String path, String... fields) throws Exception {
        return visits.send(secretary, "/years/" + year + path, fields);
    }

    private String page(String path, LittlePeople.Person reader) throws Exception {
        return visits.page("/years/" + year + path, reader);
    }
}
