package vn.khoithidua.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.TableDrafts;
import vn.khoithidua.criteria.TableSource;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.pact.PactDrafts;
import vn.khoithidua.pact.PactFreezing;
import vn.khoithidua.pact.PactId;
import vn.khoithidua.pact.PactTexts;
import vn.khoithidua.pact.domain.SignerCapacity;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.LittleProvince;

/** Who stands in for a leader finds the capacity of the document chosen on the signing page. */
@PageTest
class SigningSubstitutesTests {

    private static final String DEPUTY = "value=\"DEPUTY\" checked=\"checked\"";

    @Autowired private MockMvc mvc;
    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private BlocYears years;
    @Autowired private TableDrafts tables;
    @Autowired private PactDrafts drafts;
    @Autowired private PactFreezing freezing;
    @Autowired private Substitutions substitutions;
    @Autowired private TimeSource time;

    @Test
    void theSubstituteSignsForTheHeadByTheDocument() throws Exception {
        AuthorityId authority = province.authority();
        BlocYearId year =
                province.year(province.bloc(authority, "Khối Kinh tế"), time.today().getYear());
        OrganizationId agency = province.agency(authority, "Sở Công Thương", "SCT");
        RosterLineId line = province.join(year, agency);
        LittlePeople.Person leader =
                people.person(
                        "Đặng Quốc Bảo",
                        "Giám đốc",
                        Grant.inOrganization(Role.AGENCY_LEADER, agency));
        LittlePeople.Person deputy =
                people.person(
                        "Lê Văn An",
                        "Phó Giám đốc",
                        Grant.inOrganization(Role.AGENCY_OFFICER, agency));
        LocalDate today = time.today();
        substitutions.name(
                years.summary(year),
                new SubstitutionEntry(
                        agency,
                        deputy.id(),
                        null,
                        StandInCapacity.FOR_HEAD,
                        today,
                        today.plusDays(9),
                        "12/GUQ",
                        today),
                leader.actor());
        tables.create(year, new TableSource.Template("tien-giang-2022"), leader.actor());
        PactTexts texts = new PactTexts("Giao ước thi đua", "", List.of("Căn cứ"), "Mở", "Kết");
        PactId pact = drafts.draft(year, texts, leader.actor());
        freezing.freeze(year, pact, 0, "Bảng trích", leader.actor());
        String page = "/years/" + year + "/pact/" + pact + "/sign?line=" + line;
        mvc.perform(get(page).with(deputy.signedIn()))
                .andExpect(content().string(containsString(DEPUTY)))
                .andExpect(content().string(containsString("thay Đặng Quốc Bảo")))
                .andExpect(content().string(containsString("12/GUQ")));
        mvc.perform(get(page).with(leader.signedIn()))
                .andExpect(content().string(not(containsString(DEPUTY))))
                .andExpect(content().string(not(containsString("12/GUQ"))));
    }

    @Test
    void whoIsPutInChargeSignsInTheOwnRight() {
        assertThat(SigningSubstitutes.capacity(StandInCapacity.FOR_HEAD))
                .isEqualTo(SignerCapacity.DEPUTY);
        assertThat(SigningSubstitutes.capacity(StandInCapacity.AUTHORISED))
                .isEqualTo(SignerCapacity.AUTHORISED);
        assertThat(SigningSubstitutes.capacity(StandInCapacity.IN_CHARGE))
                .isEqualTo(SignerCapacity.HEAD);
    }
}
