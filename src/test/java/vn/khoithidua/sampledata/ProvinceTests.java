package vn.khoithidua.sampledata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.SignedIn;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TimeSource;

/**
 * The generated province, made by the same code with four blocs instead of twenty: each has three
 * years, the last one at another step, and every page of them opens.
 */
@PageTest
@ActiveProfiles("province")
@TestPropertySource(properties = "app.province.blocs=" + ProvinceTests.BLOCS)
class ProvinceTests {

    static final int BLOCS = 4;
    private static final int YEARS = 3;
    private static final Pattern CELL = Pattern.compile("role=\"gridcell\"");

    @Autowired private SampleWorld world;
    @Autowired private MockMvc mvc;
    @Autowired private TimeSource time;
    @Autowired private JdbcClient jdbc;

    @Test
    void everyBlocHasItsYearsAndEveryPageOpens() throws Exception {
        world.load("province");
        Actor council = world.person(Province.COUNCIL);
        SignedIn secretary =
                new SignedIn(council.user(), Province.COUNCIL, council.name(), true, null);
        assertThat(page("/council", secretary)).contains("Khối thi đua mẫu số " + BLOCS);
        assertThat(page("/council/results", secretary)).contains("Khối thi đua mẫu số 2");
        int present = time.today().getYear();
        for (int bloc = 1; bloc <= BLOCS; bloc++) {
            for (int year = present - YEARS + 1; year <= present; year++) {
                BlocYearId id =
                        new BlocYearId(world.id("P/" + "%02d".formatted(bloc) + "-" + year));
                assertThat(page("/years/" + id, secretary)).contains("năm " + year);
                assertThat(page("/years/" + id + "/roster", secretary)).contains("CQ 0" + bloc);
                if (year < present) {
                    assertThat(page("/years/" + id + "/ranking", secretary))
                            .contains("Cơ quan mẫu 0" + bloc);
                    assertThat(page("/years/" + id + "/awards", secretary))
                            .contains("Cơ quan mẫu 0" + bloc);
                }
            }
        }
        assertThat(focuses(present)).isEqualTo(BLOCS);
        String largest = "P/0" + ProvinceBloc.LARGEST + "-" + present;
        String grid = page("/years/" + world.id(largest) + "/grid", secretary);
        assertThat(CELL.matcher(grid).results().count()).isEqualTo(14 * 60);
    }

    /** How many different steps the blocs have reached this year. */
    private long focuses(int present) {
        return jdbc.sql(
                        """
                        select count(distinct s.focus) from sample_name n join bloc_year_summary s on s.id = n.id
                        where n.name like 'P/%-' || :present""")
                .param("present", present)
                .query((row, n) -> row.getLong(1))
                .single();
    }

    private String page(String path, SignedIn person) throws Exception {
        return mvc.perform(get(path).with(user(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
