package vn.khoithidua.objection;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.year.OpenMatter;
import vn.khoithidua.year.OpenMatters;

/** Objections that were filed and are not decided. */
@Component
@Order(20)
@RequiredArgsConstructor
class OpenObjections implements OpenMatters {

    private final JdbcClient jdbc;

    @Override
    public List<OpenMatter> of(BlocYearId year) {
        return jdbc.sql(
                        """
                        select id, number, agency, criterion_code, due_on from objection
                        where bloc_year_id = :year and state in ('FILED', 'UNDER_REVIEW')
                        order by number""")
                .param("year", year.value())
                .query(
                        (row, n) ->
                                new OpenMatter(
                                        "objection.open",
                                        List.of(
                                                row.getInt("number"),
                                                row.getString("agency"),
                                                row.getString("criterion_code")),
                                        "/years/" + year + "/objections/" + row.getString("id"),
                                        row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
