package vn.khoithidua.recalculation;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.year.OpenMatter;
import vn.khoithidua.year.OpenMatters;

/** Recalculations that are neither applied nor dropped. */
@Component
@Order(40)
@RequiredArgsConstructor
class OpenRecalculations implements OpenMatters {

    private final JdbcClient jdbc;

    @Override
    public List<OpenMatter> of(BlocYearId year) {
        return jdbc.sql(
                        """
                        select id, number, reason from recalculation
                        where bloc_year_id = :year and state = 'OPEN' order by number""")
                .param("year", year.value())
                .query(
                        (row, n) ->
                                new OpenMatter(
                                        "recalculation.matter",
                                        List.of(row.getInt("number"), row.getString("reason")),
                                        "/years/" + year + "/recalculations/" + row.getString("id"),
                                        null))
                .list();
    }
}
