package vn.khoithidua.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.Visits;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.year.Extensions;
import vn.khoithidua.year.domain.Step;

/** The home of a bloc names who is late: all to who leads, the own agency to a member. */
@PageTest
class LateMembersTests {

    @Autowired private Visits visits;
    @Autowired private LittlePeople people;
    @Autowired private ScoringYear years;
    @Autowired private Extensions extensions;
    @Autowired private TimeSource time;

    @Test
    void theSecretarySeesAllNamesAMemberItsOwnAndMoreTimeCounts() throws Exception {
        ScoringYear.World world = years.with(3);
        String path = "/years/" + world.year();
        Person secretary =
                people.person(
                        "Lê Thị Thư Ký",
                        "Thư ký",
                        Grant.inAuthority(Role.COUNCIL_SECRETARY, world.authority()));
        Person officer =
                people.person(
                        "Vũ Văn Viên",
                        "Chuyên viên",
                        Grant.inOrganization(Role.AGENCY_OFFICER, world.agencies().getFirst()));
        years.at(Instant.parse("2024-11-10T03:00:00Z"), () -> years.submit(world, 1));
        assertThat(late(visits.page(path, secretary))).contains("Sở 0", "Sở 2").hasSize(2);
        assertThat(late(visits.page(path, officer))).containsExactly("Sở 0");
        assertThat(visits.page("/", officer)).contains("quá hạn");
        extensions.grant(
                world.year(),
                world.lines().getFirst(),
                Step.SELF_SCORING,
                time.today().plusDays(4),
                "Đơn vị mới sáp nhập",
                secretary.actor());
        assertThat(late(visits.page(path, secretary))).containsExactly("Sở 2");
        assertThat(visits.page(path, officer)).doesNotContain("Đơn vị chậm hạn");
        assertThat(visits.page("/", officer)).contains("còn 4 ngày").doesNotContain("quá hạn");
    }

    /** The names in the list of late members. */
    private static List<String> late(String page) {
        String list = page.substring(page.indexOf("Đơn vị chậm hạn"));
        return Pattern.compile("<b class=\"b6\">([^<]*)</b>")
                .matcher(list.substring(0, list.indexOf("</section>")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
