package vn.khoithidua.clarification;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.year.OpenMatter;
import vn.khoithidua.year.OpenMatters;

/** Questions to members that are not answered or not concluded. */
@Component
@Order(30)
@RequiredArgsConstructor
class OpenClarifications implements OpenMatters {

    private final JdbcClient jdbc;

    @Override
    public List<OpenMatter> of(BlocYearId year) {
        return jdbc.sql(
                        """
                        select c.roster_line_id, c.criterion, c.state, c.due_on, n.name
                        from clarification c join roster_line l on l.id = c.roster_line_id
                        cross join lateral organization_name_on(l.organization_id, l.last_on) n
                        where c.bloc_year_id = :year and c.state in ('ASKED', 'ANSWERED')
                        order by c.due_on, n.name, c.criterion""")
                .param("year", year.value())
                .query(
                        (row, n) ->
                                new OpenMatter(
                                        "clarification.open." + row.getString("state"),
                                        List.of(row.getString("name")),
                                        "/years/"
                                                + year
                                                + "/clarifications/"
                                                + row.getString("roster_line_id")
                                                + "/"
                                                + row.getString("criterion"),
                                        row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
