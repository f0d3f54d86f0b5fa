package vn.khoithidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;

/** A result over 100 % is taken, shown as doubtful, and confirmed before the sheet goes on. */
@PageTest
class DoubtPageTests {

    @Autowired private MockMvc mvc;
    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;

    private Person leader;
    private String sheet = "";

    @BeforeEach
    void aSheetWithAPercentage() {
        ScoringYear.World world = years.openPercent();
        sheet = "/years/" + world.year() + "/sheets/" + world.lines().getFirst();
        leader =
                people.person(
                        "Đặng Quốc Bảo",
                        "Giám đốc",
                        Grant.inOrganization(Role.AGENCY_LEADER, world.agencies().getFirst()));
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(
                        request.with(leader.signedIn())
                                .with(csrf())
                                .header("Idempotency-Key", UUID.randomUUID().toString()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse typed(String revision, String percent) throws Exception {
        return asked(
                post(sheet + "/cells/p")
                        .header("X-Background", "true")
                        .param("revision", revision)
                        .param("in.tỷ lệ %", percent));
    }

    @Test
    void itIsTakenShownAndConfirmed() throws Exception {
        String row = typed("0", "150%").getContentAsString();
        assertThat(row).contains("150% lớn hơn 100%", "10,00", "data-sums", "data-counts");
        assertThat(asked(get(sheet + "/submit")).getContentAsString())
                .contains("Số liệu cần kiểm tra lại", "name=\"checked\"");
        MockHttpServletResponse hasty = asked(post(sheet + "/submit"));
        assertThat(hasty.getStatus()).isEqualTo(422);
        assertThat(hasty.getContentAsString()).contains("vượt 100%");
        assertThat(asked(post(sheet + "/submit").param("checked", "true")).getStatus())
                .isEqualTo(302);
    }

    @Test
    void aUsualResultAsksNothing() throws Exception {
        assertThat(typed("0", "97%").getContentAsString()).doesNotContain("lớn hơn 100%");
        assertThat(asked(get(sheet + "/submit")).getContentAsString())
                .doesNotContain("name=\"checked\"");
        assertThat(asked(post(sheet + "/submit")).getStatus()).isEqualTo(302);
    }
}
